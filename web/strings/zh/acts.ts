/** 操作记录: what the district and the city did, newest first. */
export const zh = {
  title: '操作记录',
  note: (count: number) => `近13个月，${count}条，最近的在前`,
  none: '还没有操作记录。',
  reading: '正在取操作记录…',
  columns: { at: '时间', side: '谁', what: '做了什么', number: '回执号' },
  side: { DISTRICT: '本区县（市）', CITY: '市局' },
  filed: (what: string) => `报送${what}`,
  report: (month: string, round: number) => `${month}月报${round > 1 ? `（第${round}次）` : ''}`,
  plan: (year: number, round: number) => `${year}年年度计划${round > 1 ? `（第${round}次）` : ''}`,
  ended: {
    RETURNED: (what: string, remarks: number) => `退回${what}，${remarks}处要改`,
    WITHDRAWN: (what: string) => `撤回${what}`,
    ACCEPTED: (what: string) => `通过${what}`,
  },
  progress: (name: string, stage: string, day: string) => `进度即报：${name}${day}${stage}`,
  figure: (month: string, change: string, reason: string) => `${month}月报${change}，原因：${reason}`,
  correction: (name: string, stage: string, from: string, to: string, reason: string) =>
    `更正${name}的${stage}日期：${from} 改为 ${to}，原因：${reason}`,
  permit: (from: string, to: string, until: string, reason: string) =>
    `发补录许可：${from}至${to}的事实，${until}前有效，原因：${reason}`,
  raised: (text: string) => `提出困难和问题：${text}`,
  reply: (text: string) => `答复或写进展：${text}`,
  closed: (text: string) => `办结困难和问题：${text}`,
  reminded: (month: string, count: number) => `催报${month}月报（已催${count}次）`,
};

export type ActsWords = typeof zh;
