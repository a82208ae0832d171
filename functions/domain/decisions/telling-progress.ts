import { dayOf } from '../calendar.ts';
import type { ProgressInput } from '../records/progress.ts';
import type { Unstamped } from '../records/record.ts';
import type { Station } from '../records/station.ts';
import { invalid } from '../refusal.ts';
import { type ClaimContext, claim } from './claiming.ts';

/** `JD-330203001-0KQ3M8Z1C-9F04`: kind, township, the notice's id. */
export const progressReceipt = (townshipCode: string, id: string): string => `JD-${townshipCode}-${id}`;

/**
 * 进度即报: a stage told between two reports. It counts at once by the rules of every claim, up to today, and stands
 * filled in when the next report is opened. A day that stands already need not be told again. @throws INVALID
 */
export function tellProgress(
  id: string,
  station: Unstamped<Station>,
  { stage, on }: ProgressInput,
  context: Omit<ClaimContext, 'source' | 'lastDay'>,
): Unstamped<Station> {
  const { claims, issues } = claim(
    station,
    { [stage]: on },
    { ...context, source: `PROGRESS#${id}`, lastDay: dayOf(context.at) },
  );
  const wrong =
    claims.length === 0 && issues.length === 0
      ? [{ pointer: '/on', code: 'STAGE_ALREADY_CLAIMED' as const, facts: { stage, on, standing: on } }]
      : issues.map((issue) => ({ ...issue, pointer: '/on' }));
  if (wrong.length > 0) throw invalid(wrong);
  return { ...station, claims: [...station.claims, ...claims] };
}
