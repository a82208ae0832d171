import type { Day, Month } from '#domain/calendar.ts';
import type { Ratio } from '#domain/ratio.ts';
import type { Basis, Earmark, FundChannel, PayerLevel, Purpose } from '#domain/vocabulary.ts';
import { dayInProse, monthOfYear } from '../dates.ts';
import { count, percent, wan } from '../numbers.ts';
import type { ReportCellWords } from './dashboard-panels.ts';

/** The panels further down: how well, with what money, how reported; and what only the printed sheets say. */
export const zh = {
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
    cell: (cell: ReportCellWords): string => {
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
    full: (cell: ReportCellWords): string => {
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
export type DetailWords = typeof zh;
