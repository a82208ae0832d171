import type { SentenceWords } from '../sentence-words.ts';

const figure = (id: string, text: string | number) => ({ figure: id, text: String(text) });

/** The district's first page: what is owed, by when, and how it ends. */
export const zh = {
  sentence: (facts: {
    report: { month: string; left: number } | null;
    /** Where the open month's report is not owed: its month, and how many remarks it was returned with (0: it is filed). */
    filed: { month: string; remarks: number };
    others: number;
    overdue: number;
    failing: number;
  }): SentenceWords => {
    const words: (string | { figure: string; text: string })[] = [];
    if (facts.report === null && facts.filed.remarks > 0)
      words.push(`${facts.filed.month}月报退回了，要改`, figure('report', facts.filed.remarks), '处');
    else if (facts.report === null) words.push(`${facts.filed.month}月报已经报送`);
    else if (facts.report.left > 0)
      words.push(`${facts.report.month}月报还有`, figure('report', facts.report.left), '天截止');
    else if (facts.report.left === 0)
      words.push(`${facts.report.month}月报`, figure('report', '今天'), '截止');
    else words.push(`${facts.report.month}月报已迟`, figure('report', -facts.report.left), '天');
    if (facts.others > 0) words.push('；另有', figure('others', facts.others), '件事要办');
    if (facts.overdue > 0) words.push('，', figure('overdue', facts.overdue), '件逾期');
    words.push('；');
    if (facts.failing > 0) words.push(figure('failing', facts.failing), '个站点不达标。');
    else words.push('站点标准都达到。');
    return words;
  },
  today: (day: string, weekday: string) => `${day}（${weekday}）`,
  breakNote: (holiday: string, first: string, last: string) => `${holiday}放假${first}至${last}，期限不顺延`,
  workLeft: (days: number) => `节前还有${days}个工作日`,
  todo: { title: '待办', note: '本月月报在前，其余按期限先后', none: '没有要办的事。' },
  left: (days: number) => (days === 0 ? '就是今天' : days > 0 ? `还有${days}天` : `已过${-days}天`),
  report: {
    title: (month: string) => `${month}建设进度月报`,
    carried: (given: number, of: number) =>
      given === 0
        ? `建设进度已按上月填好；${of}个运营站的服务数字从空的填起。`
        : `建设进度已按上月填好，${of}个运营站里${given}个已有服务数字草稿。`,
    waiting: (names: readonly string[], count: number) =>
      `还没有草稿的${count}个：${names.join('、')}${count > names.length ? '等' : ''}。可以先报，没有的记未填。`,
    open: (month: string) => `打开${month}月报`,
    withdrawn: (day: string) => `${day}撤回；表里填着上次报的内容，改好后要重新报送。`,
    filed: (month: string, receipt: string) =>
      `${month}月报已按无变化报送，回执${receipt}。市局打开以前，可以在月报里撤回。`,
    moved: (reason: string) => `。市局改了期限：${reason}`,
    reminded: (day: string, count: number) => `市局${day}催报（已催${count}次）`,
  },
  returned: {
    title: (month: string) => `${month}月报退回修改`,
    tag: (count: number) => `已退回${count}处`,
    since: (day: string) => `${day}退回`,
    cell: (township: string, field: string) => `${township} · ${field}`,
    first: (day: string, late: boolean) => `首次报送${day}，${late ? '迟报' : '按时'}；退回不影响按时率。`,
    open: (count: number) => `改这${count}处`,
  },
  plan: {
    title: (year: number) => `${year}年年度计划退回修改`,
    open: '改年度计划',
  },
  problem: {
    title: '困难和问题：写进展',
    tag: (days: number) => `未解决 ${days}天`,
    since: '提出',
    raised: (month: string, replies: number) =>
      `${month}月报提出，${replies === 0 ? '还没有写过进展' : `写过${replies}次进展或答复`}；解决了就办结。`,
    open: '写进展',
  },
  permit: {
    title: (day: string) => `补录许可到${day}`,
    tag: '可以补录',
    days: (from: string, to: string) => `可补录、更正${from}至${to}的事实。`,
    reason: (text: string) => `市局写的原因：${text}。过期自动失效。`,
    open: '去站点更正',
  },
  leftOut: {
    title: (month: string) => `${month}月报：有草稿没有并入`,
    tag: (count: number) => `没有并入${count}个`,
    what: (names: readonly string[]) =>
      `${names.join('、')}的草稿在报送时没有用上，内容都留着。市局还没打开时可以撤回重报；打开后只能等退回或下月。`,
    open: (month: string) => `看${month}月报`,
  },
  proposal: {
    title: (name: string) => `核对${name}交来的场所`,
    tag: '没有采用',
    since: '交来',
    what: (fields: readonly string[]) =>
      `和站点记录不同：${fields.join('、')}。核对后填入表单保存，或不采用。`,
    open: '去核对',
  },
  gate: {
    tellOf: (name: string, act: string) => `${act}：${name}`,
    onTheDay: '建成、运营当天可以即报，不用等月报。',
    title: (name: string) => `关口：本年计划${name}`,
    short: (count: number) => `差${count}个`,
    missed: (count: number) => `已过关口，差${count}个`,
    facts: (done: number, planned: number, need: number, built: boolean) =>
      `本年计划${planned}个，${built ? '已建成' : '已运营'}${done}个，这一关要${need}个。`,
    nearest: (name: string, expected: string, isPast: boolean, missing: string) =>
      `最近的是${name}${expected ? `，${isPast ? '已过计划日' : '计划'}${expected}` : ''}${
        missing ? `，还缺${missing}` : '，标准都达到，在月报里改阶段就算'
      }。`,
    look: (name: string) => `看${name}缺什么`,
    bar: (name: string) => `${name}进度`,
    planLink: '看年度计划',
  },
  /** 「社工办公室、个案工作室等8项」: the first two of a long list, and how many there are. */
  missing: (names: readonly string[]) =>
    names.length <= 3 ? names.join('、') : `${names.slice(0, 2).join('、')}等${names.length}项`,
  failing: {
    title: '站点不达标',
    note: (stations: number, lines: number) => `${stations}个站${lines}项；状态不变，会进全市关注名单`,
    station: '站点',
    what: '哪一项',
    now: '现在',
    fix: '怎么补',
    act: '去处理',
    link: (name: string, what: string) => `${name}：${what}`,
    none: '站点标准都达到。',
  },
  stations: {
    title: '我的站点',
    note: (townships: number, built: number, share: string, operating: number) =>
      `${townships}个乡镇（街道），已建成${built}个（${share}），已运营${operating}个`,
    township: '乡镇（街道）',
    state: '状态',
    built: '建成',
    operating: '运营',
    mode: '运行方式',
    staff: '驻站社工',
    standards: '标准达标',
    missing: '缺什么',
    draft: (month: string) => `${month}草稿`,
    drafted: '已交',
    waiting: '等草稿',
    leftOut: '没有并入',
    notAsked: '不用交',
    notStarted: '未开工',
    noPlan: '未列计划',
    noRecord: '没有站点记录',
    more: (count: number) => `其余${count}个站资料齐全`,
    expand: '展开',
  },
  receipts: {
    title: '最近回执',
    note: '凭回执号随时可查',
    at: '时间',
    what: '报送内容',
    number: '回执号',
    result: '结果',
    report: (month: string, round: number) => `${month}月报${round > 1 ? `，第${round}次报送` : ''}`,
    plan: (year: number, round: number) => `${year}年年度计划${round > 1 ? `，第${round}次报送` : ''}`,
    correction: (month: string) => `${month}月报更正`,
    corrected: '已更正',
    waiting: '待审核',
    returned: (count: number) => `已退回${count}处`,
    withdrawn: '已撤回',
    accepted: '已通过',
    late: (days: number) => `迟报${days}天`,
    none: '还没有报送过。',
  },
  lookup: {
    label: '查回执',
    hint: '报送后给的编号，以 YB、JH、JF 等开头',
    missing: '还没填回执号',
    ask: '查',
    busy: '正在查…',
    unknown: (receipt: string) => `没有查到回执 ${receipt}`,
    unknownWhat: '请核对回执号；别的区县（市）的回执在这里查不到。',
    found: (kind: string, receipt: string) => `${kind}，回执 ${receipt}`,
    stands: (at: string, state: string, late: boolean) =>
      `${at}收到${late ? '，迟报' : ''}；现在：${state}。`,
    kinds: {
      REPORT: '月报',
      PLAN: '年度计划',
      PLAN_CHANGE: '计划变更',
      FUNDING: '经费记录',
      PROGRESS: '报进度',
      CORRECTION: '更正日期',
      PROBLEM: '困难和问题',
    },
    states: {
      DRAFT: '未上报',
      NOT_RECEIVED: '未报送',
      SUBMITTED: '待市局审核',
      OPENED: '市局审核中',
      RETURNED: '市局已退回',
      WITHDRAWN: '已撤回',
      ACCEPTED: '市局已通过',
      REQUESTED: '待市局同意',
      APPROVED: '市局已同意',
      REFUSED: '市局不同意',
      STANDING: '有效',
      CORRECTED: '已更正',
      OPEN: '还没解决',
      CLOSED: '已办结',
    },
  },
};

export type HomeWords = typeof zh;
