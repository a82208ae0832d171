import type { Day, Month } from '#domain/calendar.ts';
import type { SentencePart } from '#domain/figures/sentence.ts';
import type { District } from '#domain/programme.ts';
import { dayInProse, monthOfYear } from '../dates.ts';
import { count, percent } from '../numbers.ts';
import type { SentenceWords } from '../sentence-words.ts';

const monthEnd = (by: string): string => {
  const [month, day] = by.split('-').map(Number);
  return day !== undefined && day >= 28 ? `${month}月底` : `${month}月${day}日前`;
};

const clause = (part: SentencePart): SentenceWords => {
  switch (part.kind) {
    case 'built':
      return [
        '已建成',
        { figure: 'built', text: count(part.built) },
        `个社会工作站，覆盖${count(part.coverage.d)}个乡镇（街道）的`,
        { figure: 'coverage', text: percent(part.coverage) },
      ];
    case 'operating':
      return ['，其中', { figure: 'operating', text: count(part.operating) }, '个已运营'];
    case 'newBuilt':
      return ['；本年新建', { figure: 'newBuilt', text: `${part.progress.n}/${part.progress.d}` }, '个'];
    case 'gateAhead':
      return [
        `，距${monthEnd(part.gate.by)}${part.gate.name}还差`,
        { figure: 'short', text: count(part.short) },
        '个、',
        { figure: 'days', text: count(part.days) },
        '天',
      ];
    case 'gateReached':
      return [`，${monthEnd(part.gate.by)}${part.gate.name}目标${part.early ? '已提前完成' : '已达成'}`];
    case 'gateMissed':
      return [
        `，${monthEnd(part.gate.by)}${part.gate.name}差`,
        { figure: 'short', text: count(part.short) },
        '个，未达标',
      ];
    case 'gateMadeUp':
      return [`，${monthEnd(part.gate.by)}${part.gate.name}未按期达到，${dayInProse(part.on)}补完成`];
  }
};

/** What the dashboard shows first: the sentence and what it rests on. */
export const zh = {
  title: '路线图',
  city: '全市',
  district: (district: District) => district.name,
  monthEnd,
  inTable: (district: District) => district.name,
  short: (district: District) => district.name.replace(/[区县市]$/, ''),
  sentence: (subject: string, parts: readonly SentencePart[]): SentenceWords => [
    subject,
    ...parts.flatMap(clause),
    '。',
  ],
  asOf: (day: Day) => `截至 ${dayInProse(day)}`,
  unsettled: (month: Month) => `${monthOfYear(month)}未结账`,
  settled: (month: Month) => `${monthOfYear(month)}已结账`,
  filed: (filed: number, of: number) => `${of}个区县（市）已报${filed}个`,
  join: '・',
  space: '',
  comma: '，',
  colon: '：',
  copySentence: '复制这句话和出处',
  copied: '已复制',
  copyFailed: '没有复制成：请选中这句话后按 Ctrl+C',
  copyText: (day: Day, sentence: string, source: string) =>
    `截至${dayInProse(day)}，${sentence}（${source}）`,
  copySource: (brand: string, demonstration: boolean) =>
    `出处：${brand}路线图${demonstration ? '，演示数据' : ''}`,
  printTitle: (city: string, demonstration: boolean) =>
    `${city}乡镇（街道）社会工作站建设进展${demonstration ? '（演示数据）' : ''}`,
  printAsOf: (at: string, state: string) => `数据截至 ${at}${state && `（${state}）`}`,
  stale: (at: string) => `数据停在 ${at}`,
  staleWhy: '之后的变化还没有汇总进来，以下数字都以这一刻为准。',
  loading: '正在读取数据…',
  failed: '读不到数据',
  failedWhat: '网络不通，或者数据还没有发布。页面上没有数字，不代表数字为零。',
  retry: '再试一次',
  wholeCity: '看全市',
  onlyDistrict: (name: string) => `只看${name}`,
};

/** The shape that English fills. */
export type DashboardWords = typeof zh;
