/** The scan of the signed sheet: attached by the district, read by the bureau. */
export const zh = {
  title: '签字盖章件（选交）',
  reviewed: '签字盖章件',
  how: (most: string) =>
    `打印盖章表，签字盖章后扫描或拍照，存成PDF、JPG或PNG，不超过${most}。不交也不影响报送。`,
  types: { 'application/pdf': 'PDF', 'image/jpeg': 'JPG', 'image/png': 'PNG' },
  attached: (type: string, size: string, at: string) => `${type}，${size}，${at}`,
  mine: '您上传',
  colleague: '同事上传',
  choose: '选择文件',
  replace: '更换',
  sending: (size: string) => `正在上传${size}…`,
  download: '下载',
  downloading: '正在下载…',
  done: '签字盖章件已附上。',
  closed: '本月已结账，不能更换。',
  tooLarge: {
    happened: (size: string, most: string) => `没有上传：文件${size}，超过${most}`,
    todo: '扫描时选「灰度」或「黑白」、150到200 DPI；手机照片选小一点的尺寸。存好再选一次。',
  },
  wrongType: {
    happened: (name: string) => `没有上传：「${name}」不是PDF、JPG或PNG文件`,
    todo: '请另存或导出成其中一种再选：Word、WPS文件导出成PDF，手机照片存成JPG。只改文件名不行。',
  },
  moved: {
    happened: '没有附上：月报刚有变动，或本月已结账',
    todo: '请看最新情况，再决定要不要重新选文件。',
    look: '看最新情况',
  },
};

export type ScanWords = typeof zh;
