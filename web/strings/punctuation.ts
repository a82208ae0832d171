import { language } from './language.ts';

/** Words of one kind in a row: `社工办公室、档案室`, `office, archive room`; nothing for none. */
export const listed = (words: readonly string[]): string => words.join(language === 'zh' ? '、' : ', ');

/** Half sentences in a row: `建设 65.15，运营 105.29`. */
export const strung = (parts: readonly string[]): string => parts.join(language === 'zh' ? '，' : ', ');

/** A name and what is said of it: `地址：还没填`, `Address: is missing`. */
export const labelled = (name: string, said: string): string =>
  language === 'zh' ? `${name}：${said}` : `${name}: ${said}`;
