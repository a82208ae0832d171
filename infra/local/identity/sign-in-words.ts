/** Wording of the local sign-in page. */
const zh = {
  lang: 'zh-CN',
  brand: (city: string) => `${city}社会工作站`,
  title: '登录',
  errorPrefix: '错误：',
  clock: (at: string) => `演示时钟 ${at}`,
  returnsTo: '登录后回到',
  places: { '/': '路线图', '/district/': '区县填报 ・ 待办', '/city/': '市级工作台 ・ 待办' },
  city: '市民政局',
  cityAccounts: {
    city: ['业务处室', '审核、检查验收、补助、通报、答复意见'],
    admin: ['管理员', '路线图、截止日、账号，重开月份'],
    leader: ['领导', '看全部，不能改'],
    auditor: ['审计员', '只看操作记录'],
  },
  districts: '区县（市）民政局',
  posts: ['填报人', '审核人'],
  signIn: '登录',
  noticeTitle: '演示账号，不用密码',
  notice: '点一个就登录。这一页只在本机出现；正式使用时由单位统一身份认证登录。',
  township: '乡镇（街道）',
  townshipHint: (code: string, name: string) => `填名称或 9 位代码，如 ${code}（${name}）`,
  idle: '30 分钟不动会退出，没写完的都留着',
  noNeed: '看路线图、提意见不用登录',
  toRoadmap: '去路线图',
  letters: '提醒、催办的邮件只存在本机',
  toLetters: '看邮件',
  refused: '不能用这个账号登录，请找市局管理员。',
  over: '这次登录隔得太久，或者服务重新启动过',
  overWhat: '什么都没有丢。回到原来的页面，再点一次「登录」。',
  other: { lang: 'en', label: 'English' },
};

export type SignInWords = typeof zh;

const en: SignInWords = {
  lang: 'en',
  brand: () => 'Social work stations',
  title: 'Sign in',
  errorPrefix: 'Error: ',
  clock: (at) => `Demonstration clock ${at}`,
  returnsTo: 'Then back to',
  places: { '/': 'Roadmap', '/district/': 'District desk, to do', '/city/': 'City desk, to do' },
  city: 'Municipal bureau',
  cityAccounts: {
    city: ['Officer', 'reviews, inspections, subsidies, bulletins, answers'],
    admin: ['Admin', 'roadmap, due dates, accounts, reopening months'],
    leader: ['Leader', 'sees everything, changes nothing'],
    auditor: ['Auditor', 'sees the logs only'],
  },
  districts: 'District bureaus',
  posts: ['preparer', 'reviewer'],
  signIn: 'Sign in',
  noticeTitle: 'Demonstration accounts, no password',
  notice:
    'One press signs you in. This page exists on this computer only; in real use the identity service of your unit asks who you are.',
  township: 'Township',
  townshipHint: (code, name) => `Name, or code of 9 characters such as ${code} (${name})`,
  idle: 'After 30 idle minutes you are signed out; unfinished work is kept',
  noNeed: 'The roadmap and the consultation need no sign-in',
  toRoadmap: 'To the roadmap',
  letters: 'Letters of reminders lie on this computer only',
  toLetters: 'Read them',
  refused: 'This account cannot sign in. Please ask the administrator of the city.',
  over: 'This sign-in is too old, or the service was started anew',
  overWhat: 'Nothing is lost. Go back to the page you came from and sign in again.',
  other: { lang: 'zh', label: '中文' },
};

/** Chinese unless English is asked for. */
export const signInWords = (lang: string | null): SignInWords => (lang === 'en' ? en : zh);
