/** 修改记录 of a station and of a month's report. */
export const zh = {
  title: '修改记录',
  reading: '正在取修改记录…',
  again: '再试一次',
  none: '还没有修改记录。',
  more: '更早的记录',
  columns: { at: '时间', who: '谁', what: '做了什么', changes: '改了哪些' },
  system: '系统',
  unknown: '已停用的账号',
  change: (label: string, from: string, to: string) => `${label}：${from} → ${to}`,
  empty: '空',
  some: (n: number) => `${n}个`,
  yuan: (amount: string) => `${amount}万元`,
  noField: '填写的内容（姓名、电话、证书编号等不在这里显示）',
  reason: (text: string) => `原因：${text}`,
  operations: {
    putStation: '修改站点记录',
    reportProgress: '报进度',
    correctClaim: '更正日期',
    submitReport: '报送月报',
    withdrawReport: '撤回月报',
    openReport: '市局打开审核',
    reviewReport: '市局审核',
  },
  fields: {
    claims: '开工、建成、运营等日期',
    state: '状态',
    firstSubmittedAt: '首次报送',
    openedAt: '市局打开',
    acceptedAt: '通过时间',
    returnCount: '退回次数',
  },
};

export type HistoryWords = typeof zh;
