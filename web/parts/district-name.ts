import { districtOf, type Programme } from '#domain/programme.ts';
import { language } from '../strings/language.ts';

/** A district by the name that this page's language has for it: 「宁海县」, `Ninghai County`. @throws Error for a code of none. */
export function districtName(programme: Programme, code: string): string {
  const { name, en } = districtOf(programme, code);
  return language === 'zh' ? name : en;
}
