import { NOTHING } from '../../strings/numbers.ts';

/** Fen as 元 with two decimals and separators, `65,039.66`; a true minus sign in front. */
export function yuan(fen: number | null): string {
  if (fen === null) return NOTHING;
  const whole = String(Math.floor(Math.abs(fen) / 100)).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${fen < 0 ? '−' : ''}${whole}.${String(Math.abs(fen) % 100).padStart(2, '0')}`;
}
