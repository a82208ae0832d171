/** 更正: a figure of an accepted report is put right, and the old one stays readable. */
export const zh = {
  what: '市局已经通过。发现数字不对，可以更正，原来的数字会一直留着。',
  begin: '更正一个数字',
  title: (month: string) => `更正${month}月报的数字`,
  townshipCode: '乡镇（街道）',
  field: '哪一项',
  unit: '（元）',
  to: '正确的数字',
  from: (value: string, mayBeEmpty: boolean) => `原来报的是${value}${mayBeEmpty ? '；留空就是改成未填' : ''}`,
  unfilled: '未填',
  reason: '原因',
  reasonHint: '为什么原来的数字不对，以什么材料为准；不少于4个字',
  send: '保存更正',
  busy: '正在保存…',
  cancel: '取消',
  notDone: (count: number) => `没有保存：有${count}处要改`,
  kept: '填的内容都还在，没有丢。这个月已经结账的，先请市局发补录许可。',
  done: (receipt: string) => `已更正，回执 ${receipt}。`,
  change: (place: string, from: string, to: string) => `更正：${place} ${from} → ${to}`,
};

export type FigureCorrectionWords = typeof zh;
