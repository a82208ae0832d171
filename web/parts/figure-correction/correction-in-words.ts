import type { FigureCorrection } from '#domain/records/figure-correction.ts';
import { isMoney } from '#domain/vocabulary.ts';
import { count, wan } from '../../strings/numbers.ts';
import { fieldWords } from '../field-words.ts';
import { figureCorrectionWords } from './figure-correction-words.ts';

/** 「更正：跃龙街道服务人次 231 → 230」; `nameOf` a township's code. */
export function correctionInWords(
  { townshipCode, field, from, to }: Pick<FigureCorrection, 'townshipCode' | 'field' | 'from' | 'to'>,
  nameOf: (townshipCode: string) => string,
): string {
  const place = `${nameOf(townshipCode)} ${fieldWords().reportRow[field]}`;
  return figureCorrectionWords().change(place, figureInWords(field, from), figureInWords(field, to));
}

/** A figure as a report shows it: a count, money in 万元, or 未填. */
export function figureInWords(field: FigureCorrection['field'], value: number | null): string {
  if (value === null) return figureCorrectionWords().unfilled;
  return isMoney(field) ? wan(value) : count(value);
}
