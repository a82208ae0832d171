import type { ScanWords } from '../zh/scan.ts';

/** The scan of the signed sheet, in English. */
export const en: ScanWords = {
  title: 'Signed and sealed sheet (optional)',
  reviewed: 'Signed and sealed sheet',
  how: (most) =>
    `Print the sheet, sign and seal it, scan or photograph it, and save it as PDF, JPG or PNG of at most ${most}. The report stands without it.`,
  types: { 'application/pdf': 'PDF', 'image/jpeg': 'JPG', 'image/png': 'PNG' },
  attached: (type, size, at) => `${type}, ${size}, ${at}`,
  mine: 'by you',
  colleague: 'by a colleague',
  choose: 'Choose a file',
  replace: 'Replace',
  sending: (size) => `Sending ${size}…`,
  download: 'Download',
  downloading: 'Downloading…',
  done: 'The signed sheet is attached.',
  closed: 'The month is closed: it is replaced no more.',
  tooLarge: {
    happened: (size, most) => `Not sent: the file has ${size}, more than ${most}`,
    todo: 'Scan in grey or in black and white at 150 to 200 dpi, or take a smaller photo; then choose it again.',
  },
  wrongType: {
    happened: (name) => `Not sent: “${name}” is no PDF, JPG or PNG file`,
    todo: 'Save or export it as one of them: Word and WPS files as PDF, photos as JPG. Another file name is not enough.',
  },
  moved: {
    happened: 'Not attached: the report has just changed, or the month is closed',
    todo: 'See how it stands, then decide whether to choose the file again.',
    look: 'See how it stands',
  },
};
