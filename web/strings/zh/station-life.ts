/** 进度即报 and 更正: what an officer says of the dates of a station's life. */
export const zh = {
  progress: {
    tell: {
      startedOn: '报开工',
      builtOn: '报建成',
      operatingOn: '报运营',
      suspendedOn: '报暂停',
      resumedOn: '报恢复',
    },
    title: (township: string, stage: string) => `进度即报：${township}${stage}`,
    day: (stage: string) => `${stage}日期`,
    hint: '当天就算数，标「未审」；下一次月报会带上，不用再填',
    missing: (count: number, stage: string) => `这一天还缺${count}项，补齐后才能报「${stage}」：`,
    notDone: (count: number) => `没有报：有${count}处要改`,
    toldNote: (day: string, stage: string) => `${day}已即报${stage}`,
    busy: '正在报…',
    told: (day: string, stage: string, receipt: string) => `已即报：${day}${stage}，未审。回执 ${receipt}`,
  },
  unreviewed: '未审',
  rule: '状态由日期推算，日期来自已报送的月报，不能在这里直接改；要改请走月报或更正。',
  correct: {
    begin: '更正日期',
    title: (township: string) => `更正${township}的日期`,
    field: '更正哪一个',
    option: (stage: string, day: string) => `${stage} ${day}`,
    pending: (stage: string, month: string) =>
      `「${stage}」在${month}月报里，正等市局审核；请等审核完再更正，或请市局退回月报来改。`,
    to: (stage: string) => `正确的${stage}日期`,
    was: (day: string) => `原来报的 ${day}，会一直留着`,
    reason: '原因',
    reasonHint: '为什么原来的日期不对，以什么材料为准；不少于4个字',
    open: '这两个日期都还没结账，保存后马上生效。',
    permitted: (days: string, until: string) =>
      `日期已经结账，按市局的补录许可更正：许可管${days}，${until}前有效。更正后记作补录，公布的数字显示「首报／更正」。`,
    closed: (day: string, through: string) => `${day}已经结账（结到${through}），现在不能更正。`,
    ask: '请市局发补录许可，把下面这句话告诉市局：',
    message: (name: string, stage: string, from: string, to: string, reason: string) =>
      `${name}的${stage}日期，首报${from}，应为${to || '（日期）'}，原因：${reason || '（原因）'}。请开${from}${
        to ? `和${to}` : ''
      }的补录许可。`,
    send: '保存更正',
    busy: '正在保存…',
    notSaved: (count: number) => `没有保存：有${count}处要改`,
    kept: '填的内容都还在，没有丢。',
    done: (stage: string, from: string, to: string, receipt: string) =>
      `已更正：${stage} ${from} 改为 ${to}。回执 ${receipt}`,
  },
  proposal: {
    title: '乡镇（街道）草稿：场所',
    savedAt: (at: string) => `${at}交来，还没有采用。`,
    outdated: '交来以后这条记录改过，请核对。',
    change: (label: string, from: string, to: string) => `${label}：${from} → ${to}`,
    take: '填入表单',
    discard: '不采用',
  },
  corrections: {
    title: '更正过的日期',
    stage: '日期',
    first: '首报',
    corrected: '更正',
    reason: '原因',
    who: '谁，什么时候',
    by: (name: string, at: string) => `${name}，${at}`,
    unknown: '已停用的账号',
    permitted: '补录',
    failed: '更正记录没有取到',
    again: '再试一次',
  },
};

export type StationLifeWords = typeof zh;
