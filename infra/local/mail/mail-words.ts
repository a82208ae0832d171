/** Wording of the page of local letters. */
const zh = {
  lang: 'zh-CN',
  brand: '社会工作站',
  title: '本机的邮件',
  none: '还没有发出过邮件。到了提醒的时候，或者市里按了「催办」，一分钟内会出现在这里。',
  what: (n: number) => `${n} 封，新的在前。这些邮件没有寄给任何人，只存在本机。`,
  more: (n: number) => `还有 ${n} 封较早的，在数据目录的 mail 文件夹里。`,
  from: '发件人：',
  to: '收件人：',
  noSubject: '（没有标题）',
  other: { lang: 'en', label: 'English' },
};

export type MailWords = typeof zh;

const en: MailWords = {
  lang: 'en',
  brand: 'Social work stations',
  title: 'Letters on this computer',
  none: 'No letter yet. When a reminder is due, or the city sends one by hand, it is here within a minute.',
  what: (n) => `${n} letters, the newest first. They went to nobody and lie on this computer only.`,
  more: (n) => `${n} older ones lie in the folder "mail" of the data directory.`,
  from: 'From: ',
  to: 'To: ',
  noSubject: '(no subject)',
  other: { lang: 'zh', label: '中文' },
};

/** Chinese unless English is asked for. */
export const mailWords = (lang: string | null): MailWords => (lang === 'en' ? en : zh);
