import type { Day, Month } from '#domain/calendar.ts';
import type { GateFigure } from '#domain/figures/gates.ts';
import type { Help } from '#domain/figures/needs-help.ts';
import type { Pace } from '#domain/figures/pace.ts';
import type { Figures } from '#domain/figures.ts';
import { type Gate, type Programme, townshipOf } from '#domain/programme.ts';
import { compareRatios, type Ratio } from '#domain/ratio.ts';
import { dayInProse, dayOfYear, monthOfYear } from '../dates.ts';
import { percent } from '../numbers.ts';
import { zh as first } from './dashboard.ts';

const STATES = {
  none: '未列计划',
  planned: '已列计划',
  building: '在建',
  built: '已建成，待运营',
  operating: '已运营',
  suspended: '暂停服务',
};

/** A pace with one decimal, half up. */
const oneDecimal = ({ n, d }: Ratio): string => (Math.round((n * 10) / d) / 10).toFixed(1);

const per = { WEEK: ['每周', '近四周每周'], MONTH: ['每月', '近三月每月'] } as const;

const gateMonth = (gate: Gate): string => first.monthEnd(gate.by);

const reason = (why: Help['reasons'][number], programme: Programme): string => {
  const gate = 'gateId' in why ? programme.gates.find(({ id }) => id === why.gateId) : undefined;
  switch (why.code) {
    case 'GATE_MISSED':
      return `${gate ? gateMonth(gate) + gate.name : ''}未达标，差${why.short}个`;
    case 'REPORT_OVERDUE':
      return `${monthOfYear(why.month)}月报逾期${why.days}天`;
    case 'BEHIND_SCHEDULE':
      return `本年${why.progress.n}/${why.progress.d}，低于序时${percent(why.expected)}`;
    case 'GATE_SOON':
      return `离${gate ? gateMonth(gate) + gate.name : ''}还有${why.days}天，差${why.short}个`;
    case 'REPORT_SOON':
      return `${monthOfYear(why.month)}月报还有${why.days}天`;
  }
};

const gateState = ({ state, need, actual, madeUpOn }: GateFigure): string => {
  switch (state) {
    case 'IN_PROGRESS':
      return `还差${need - actual}个`;
    case 'DONE_EARLY':
      return '已提前完成';
    case 'MET':
      return '达标';
    case 'MISSED':
      return `未达标，差${need - actual}个`;
    case 'MADE_UP':
      return `${madeUpOn ? dayOfYear(madeUpOn) : ''}补完成`;
  }
};

/** A tile as the mosaic knows it. */
export interface TileWords {
  readonly station: string;
  readonly state: keyof typeof STATES;
  readonly since: Day | null;
  readonly unreviewed: boolean;
}

const tileState = ({ state, since, unreviewed }: TileWords): string =>
  [STATES[state], since && `${dayInProse(since)}起`, unreviewed && '未审'].filter(Boolean).join('，');

/** How a report of a month stands; `days` late, or left to the due day. */
export interface ReportCellWords {
  readonly kind: 'onTime' | 'late' | 'returned' | 'waiting' | 'missing';
  readonly days?: number;
  readonly accepted?: boolean;
}

/** The panels below the first screen: gates, who needs help, where. */
export const zh = {
  gates: {
    title: (year: number, gates: number) =>
      `${year}年${['零', '一', '两', '三', '四', '五'][gates] ?? gates}道关口`,
    note: (planned: number) => `新建${planned}个站的时间要求`,
    none: (year: number) => `${year}年没有新建任务，没有关口要过`,
    name: (gate: Gate) => gate.name,
    left: (days: number) => (days > 0 ? `还有${days}天` : days === 0 ? '就在今天' : `已过${-days}天`),
    state: gateState,
    provisional: '（暂定）',
    pace: ({ needed, recent, per: unit, projectedOn }: Pace, by: Day) => {
      if (!needed) return '';
      const [each, late] = per[unit];
      const pace = `需${each}${oneDecimal(needed)}个，${late}${oneDecimal(recent)}个`;
      if (!projectedOn) return pace;
      const day = projectedOn.slice(0, 4) === by.slice(0, 4) ? dayOfYear : dayInProse;
      return `${pace}；照此${day(projectedOn)}达到`;
    },
    dots: (gate: Gate) => `${gate.name}：各区县（市）`,
    dot: (figure: GateFigure | null) =>
      figure === null ? '无任务' : `${figure.actual}/${figure.need}，${gateState(figure)}`,
    key: [
      ['reached', '已达到'],
      ['short', '没达到'],
      ['none', '无任务'],
    ] as readonly (readonly [state: string, word: string])[],
  },
  help: {
    title: '谁需要帮助',
    note: '最急的在前',
    nobody: '眼下没有滞后或逾期的区县（市）',
    tag: ({ urgency, reasons, nextGate }: Help) => {
      const missed = reasons[0];
      if (urgency === 'red') return missed?.code === 'GATE_MISSED' ? `未达标，差${missed.short}个` : '逾期';
      if (nextGate && nextGate.short > 0) return `差${nextGate.short}个`;
      return urgency === 'blue' ? '临期' : '滞后';
    },
    why: ({ reasons, building, nextPlannedBuild }: Help, programme: Programme, day: Day) => {
      const parts = reasons.map((why) => reason(why, programme));
      if (building > 0) parts.push(`在建${building}个`);
      if (nextPlannedBuild) {
        const name = townshipOf(programme, nextPlannedBuild.townshipCode)?.name ?? '';
        const past = nextPlannedBuild.on < day;
        parts.push(
          past
            ? `${name}已过计划日${dayOfYear(nextPlannedBuild.on)}`
            : `${name}计划${dayOfYear(nextPlannedBuild.on)}建成`,
        );
      }
      return `${parts.join('；')}。`;
    },
    due: (month: Month) => `${monthOfYear(month)}月报`,
    dueIn: (days: number) => (days === 0 ? '今天截止' : `还有${days}天`),
    owe: (names: readonly string[]) => `${names.join('、')}还没有报送，或退回后还没有再报。`,
  },
  mosaic: {
    title: (townships: number) => `${townships}个乡镇（街道）`,
    note: '一格一个，按大致方位排列，不是地图',
    listName: (townships: number) => `${townships}个乡镇（街道）的社会工作站，方向键逐格查看`,
    tile: (tile: TileWords) => `${tile.station}：${tileState(tile)}`,
    state: tileState,
    caption: (day: Day) => `各乡镇（街道）社会工作站，截至${dayInProse(day)}`,
    head: ['社会工作站', '状态', '建成日', '运营日'],
  },
  districts: {
    title: '各区县（市）',
    rankedNote: '按本年新建完成率排名，同分同名次',
    rank: '名次',
    district: '区县（市）',
    built: '已建成',
    coverage: '覆盖率',
    progress: '本年进度',
    schedule: '序时',
    year: '本年',
    state: '状态',
    gate: (gate: Gate) => gateMonth(gate),
    report: '月报',
    progressOf: (name: string) => `${name}本年新建`,
    light: ({ light, newBuilt, planned, yearProgress, scheduleExpected }: Figures): string => {
      if (light === 'grey') return '无任务';
      if (light === 'red') return '未达标';
      if (light === 'yellow') return compareRatios(yearProgress, scheduleExpected) < 0 ? '滞后' : '月报逾期';
      return newBuilt >= planned ? '已完成' : '按序时';
    },
    gateState: ({ state, need, actual }: GateFigure) => {
      if (state === 'IN_PROGRESS' || state === 'MISSED') return `差${need - actual}个`;
      return state === 'MADE_UP' ? '补完成' : '已达到';
    },
    cell: (cell: ReportCellWords): string => {
      switch (cell.kind) {
        case 'onTime':
          return cell.accepted ? '已通过' : '已报';
        case 'late':
          return `迟${cell.days}天`;
        case 'returned':
          return '已退回';
        case 'waiting':
          return cell.days === 0 ? '今天截止' : `还有${cell.days}天`;
        case 'missing':
          return '漏报';
      }
    },
    foot: (expected: Ratio) => `序时进度${percent(expected)}：到这一天本年新建应完成的比例。`,
  },
};

/** The shape that English fills. */
export type PanelWords = typeof zh;
