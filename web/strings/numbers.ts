import { percent as percentOf, type Ratio } from '#domain/ratio.ts';
import { language } from './language.ts';

/** Shown where there is nothing to compute: a zero denominator, a figure that nobody gave. */
export const NOTHING = '—';

const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+(?!\d))/g, ',');

const signed = (value: number, text: string): string => (value < 0 ? `−${text}` : text);

/** A whole number with thousands separators, `1,563`; `—` for null. */
export const count = (value: number | null): string =>
  value === null ? NOTHING : signed(value, grouped(String(Math.abs(Math.trunc(value)))));

/**
 * A ratio in per cent with one decimal, half up, `91.0%`; `—` when its denominator is 0. Never `100.0%` below the
 * whole: 99.96 is written 99.9 (domain section 7).
 */
export function percent(ratio: Ratio): string {
  const text = percentOf(ratio);
  return text === null ? NOTHING : `${text}%`;
}

/** Percentage of a bar's length, 0 to 100, for geometry only: unrounded and cut to the bar. */
export const barShare = (n: number, d: number): number =>
  d <= 0 ? 0 : Math.min(100, Math.max(0, (n / d) * 100));

/** Fen as 万元 with two decimals and no unit, `6.48`, rounded half away from zero; `—` for null. */
export function wan(fen: number | null): string {
  if (fen === null) return NOTHING;
  const hundredths = Math.floor((Math.abs(fen) + 5_000) / 10_000);
  const cents = String(hundredths % 100).padStart(2, '0');
  return signed(hundredths === 0 ? 0 : fen, `${grouped(String(Math.floor(hundredths / 100)))}.${cents}`);
}

/** The unit of `wan`. */
export const wanUnit = (): string => (language === 'zh' ? '万元' : '×10,000 yuan');
