import type { ClockWords } from '../zh/clock.ts';

const plural = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`;

export const en: ClockWords = {
  days: (n) => plural(n, 'day'),
  hours: (n) => plural(n, 'hour'),
  city: 'Bureau',
  district: 'District',
};
