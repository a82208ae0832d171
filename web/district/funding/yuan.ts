import { halfWidth, NOTHING } from '../../strings/numbers.ts';

/** Fen as 元 with two decimals and separators, `65,039.66`; a true minus sign in front. */
export function yuan(fen: number | null): string {
  if (fen === null) return NOTHING;
  const whole = String(Math.floor(Math.abs(fen) / 100)).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${fen < 0 ? '−' : ''}${whole}.${String(Math.abs(fen) % 100).padStart(2, '0')}`;
}

/** An amount typed in 元 as fen; null for nothing, undefined for text that is no amount of at most two decimals. */
export function fenOfYuan(text: string): number | null | undefined {
  const plain = halfWidth(text).replace(/[,\s]/g, '');
  if (plain === '') return null;
  const match = /^(\d{1,10})(?:\.(\d{1,2}))?$/.exec(plain);
  if (!match) return undefined;
  return Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
}
