import { roughly } from '#domain/two-sided-clock.ts';
import { clockWords } from './clock-words.ts';

/** A span of milliseconds: 「3天」, 「23小时」; floored. */
export function inWords(ms: number): string {
  const { unit, n } = roughly(ms);
  return clockWords()[unit](n);
}
