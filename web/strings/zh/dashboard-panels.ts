import type { Day, Month } from '#domain/calendar.ts';
import type { Figures } from '#domain/figures.ts';
import type { GateFigure } from '#domain/gates.ts';
import { townshipOf } from '#domain/names.ts';
import type { Help } from '#domain/needs-help.ts';
import type { Pace } from '#domain/pace.ts';
import type { Gate, Programme } from '#domain/programme.ts';
import { compareRatios, type Ratio } from '#domain/ratio.ts';
import type { Basis, Earmark, FundChannel, PayerLevel, Purpose } from '#domain/vocabulary.ts';
import type { TileFacts } from '../../dashboard/mosaic/tile-facts.ts';
import type { ReportCell } from '../../dashboard/reporting/report-cell.ts';
import { dayInProse, dayOfYear, monthOfYear } from '../dates.ts';
import { count, percent, wan } from '../numbers.ts';
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

const tileState = ({ state, since, unreviewed }: TileFacts): string =>
  [STATES[state], since && `${dayInProse(since)}起`, unreviewed && '未审'].filter(Boolean).join('，');

/** The panels below the first screen. */
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
    pace: ({ needed, recent, per: unit, projectedOn }: Pace) => {
      if (!needed) return '';
      const [each, late] = per[unit];
      const pace = `需${each}${oneDecimal(needed)}个，${late}${oneDecimal(recent)}个`;
      return projectedOn ? `${pace}；照此${dayOfYear(projectedOn)}达到` : pace;
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
    tile: (tile: TileFacts) => `${tile.station}：${tileState(tile)}`,
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
    cell: (cell: ReportCell): string => {
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
  quality: {
    title: '质量与服务',
    note: (day: Day) => `截至${dayInProse(day)}`,
    staff: '社工配备达标',
    ofOperating: (operating: number) => `/ ${count(operating)} 个运营站`,
    staffState: (short: number, minimum: number) =>
      short > 0 ? `${short}个站不足${minimum}人或缺站长、副站长` : '全部达标',
    purchase: '政府购买服务',
    purchaseNote: '占运营站的比例；2024年加大购买力度',
    fraction: ({ n, d }: Ratio) => `${count(n)} / ${count(d)}`,
    villages: '村（社区）服务覆盖',
    villagesNote: (goal: Ratio) => `近12个月有服务的村（社区）；2025年目标${percent(goal)}`,
    reached: '已达到',
    withoutCodes: (names: readonly string[]) => `不含${names.join('、')}：村级代码未公布`,
  },
  funding: {
    title: '经费保障',
    note: (basis: Basis) => `${basis === 'BUDGET' ? '预算' : '到位'}资金，单位：万元`,
    basis: '口径',
    bases: { BUDGET: '预算', DISBURSED: '到位' } satisfies Record<Basis, string>,
    levels: {
      TOWNSHIP: '镇（街道）',
      DISTRICT: '区县（市）',
      CITY: '市',
      OTHER: '其他',
    } satisfies Record<PayerLevel, string>,
    channels: {
      FISCAL: '财政资金',
      WELFARE_LOTTERY: '福彩资金',
      SOCIAL: '社会资金',
      EARMARK: '专项经费',
    } satisfies Record<FundChannel, string>,
    purposes: { CONSTRUCTION: '建设', OPERATION: '运营', SERVICE: '服务' } satisfies Record<Purpose, string>,
    earmarks: {
      SOCIAL_ASSISTANCE: '社会救助',
      ELDERLY_CARE: '养老服务',
      CHILD_WELFARE: '儿童福利',
      SOCIAL_ORGANISATIONS: '社会组织',
      DISABLED: '残疾人',
      WOMEN_AND_CHILDREN: '妇女儿童',
      OTHER: '其他',
    } satisfies Record<Earmark, string>,
    year: (year: number, until: Month | null) => (until ? `${year}（至${monthOfYear(until)}）` : `${year}`),
    yearHead: '年度',
    total: '合计',
    finding: (basis: Basis, year: string, total: number, share: Ratio) =>
      `${year}年${basis === 'BUDGET' ? '预算' : '到位'}${wan(total)}万元，镇（街道）占${percent(share)}。`,
    share: (goal: Ratio) => `镇（街道）占比：以镇（街道）保障为主，参考线${percent(goal)}`,
    shareOf: (year: string) => `${year}镇（街道）占比，%`,
    below: '低于参考线',
    detail: (year: string) => `${year}按渠道、用途和专项看`,
    byChannel: '资金渠道',
    byPurpose: '用途',
    byEarmark: '专项经费来源',
    broken: '渠道、用途和专项的数字没有读到，刷新再试。',
    caption: (basis: Basis) => `各年度${basis === 'BUDGET' ? '预算' : '到位'}资金，单位：万元`,
    none: (basis: Basis) => `还没有登记${basis === 'BUDGET' ? '预算' : '到位'}资金`,
  },
  definitions: {
    title: '口径',
    terms: [
      ['已建成', '四类功能室、办公设施、标识牌、LOGO、统一名称齐全，建成日不晚于截至日，没有撤销。'],
      ['已运营', '已建成，驻站社工、站长、副站长到位并开展服务，截至日没有暂停。'],
      ['覆盖率', '已建成的乡镇（街道）÷当日全部乡镇（街道），保留一位小数；没有满不写100.0%。'],
      ['本年新建', '列入本年度计划且已建成的站÷本年度计划数，含批准的调整。'],
      ['序时进度', '1月1日为0，6月30日50%，9月30日100%，其间按日折算。'],
      ['镇（街道）占比', '镇（街道）到位资金÷全部到位资金；全市为总额之比，不是各区县（市）比例的平均。'],
      ['按时率', '首次报送不晚于当月截止时刻的月报÷应报月报；退回不影响按时。'],
      ['未结账', '数字仍可能随月报变化；下月结账后定稿。'],
    ] as readonly (readonly [term: string, meaning: string])[],
  },
  print: {
    source: (source: string) => `依据${source.split('，')[0]}`,
    printed: (officer: string | null, at: string) => `${officer ?? ''}打印于 ${at}`,
    sheet: (sheet: number, of: number) => `第${sheet}页，共${of}页`,
  },
  reporting: {
    title: '月报报送',
    note: (dueDay: number) => `每月${dueDay}日前`,
    rate: (year: number) => `；${year}年按时率`,
    of: ({ n, d }: Ratio) => `（${n}/${d}）`,
    none: (month: string) => `月报从${month}开始。`,
    caption: '各区县（市）各月月报的报送情况',
    district: '区县（市）',
    month: (month: Month) => `${Number(month.slice(5))}`,
    cell: (cell: ReportCell): string => {
      switch (cell.kind) {
        case 'onTime':
          return '';
        case 'late':
          return `迟${cell.days}`;
        case 'returned':
          return '退';
        case 'waiting':
          return '待';
        case 'missing':
          return '漏';
      }
    },
    full: (cell: ReportCell): string => {
      switch (cell.kind) {
        case 'onTime':
          return '按时';
        case 'late':
          return `迟${cell.days}天`;
        case 'returned':
          return '退回，待再报';
        case 'waiting':
          return `待报，还有${cell.days}天`;
        case 'missing':
          return '漏报';
      }
    },
    legend: [
      ['onTime', '按时'],
      ['late', '迟（天数）'],
      ['missing', '漏报'],
      ['returned', '退回'],
      ['waiting', '待报'],
    ] as readonly (readonly [kind: string, word: string])[],
  },
};

/** The shape that English fills. */
export type PanelWords = typeof zh;
