import type { ClockWords } from '../zh/clock.ts';
import { plural } from './plural.ts';

export const en: ClockWords = {
  days: (n) => plural(n, 'day'),
  hours: (n) => plural(n, 'hour'),
  city: 'Bureau',
  district: 'District',
};
