import type { MonthlyReportView } from '#domain/records/monthly-report.ts';
import type { Me } from '../../parts/session/me.ts';
import type { DraftKeeper } from './draft/draft-keeper.ts';

/**
 * Who does what next where a report takes two officers (填报人, 审核人): nobody has prepared it yet, this officer has and
 * another files, or this officer may file what `preparer` prepared. `alone`: one officer may do both.
 */
export type Turn =
  | { readonly kind: 'alone' | 'prepare' | 'prepared' }
  | { readonly kind: 'file'; readonly preparer: string };

/** Whose turn it is; whoever types here prepares from the first letter on. */
export function turnOf(
  { twoPersons }: Pick<MonthlyReportView, 'twoPersons'>,
  { officer }: Me,
  { status }: Pick<DraftKeeper, 'status'>,
): Turn {
  if (twoPersons === null) return { kind: 'alone' };
  const { preparer } = twoPersons;
  if (status !== 'resting' || preparer?.id === officer.id) return { kind: 'prepared' };
  return preparer === null ? { kind: 'prepare' } : { kind: 'file', preparer: preparer.name };
}

/** True where this officer may file as things stand. */
export const mayFile = ({ kind }: Turn): boolean => kind === 'alone' || kind === 'file';
