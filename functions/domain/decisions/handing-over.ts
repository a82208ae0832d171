import type { Officer } from '../records/officer.ts';
import { invalid } from '../refusal.ts';
import { type AppointingContext, type Appointment, appoint } from './appointing.ts';

/** A handover as two appointments that are written together; null where that officer stays as the record is. */
export interface HandingOver {
  readonly predecessor: Appointment | null;
  readonly successor: Appointment | null;
}

/**
 * 交接: the successor takes role and place, the predecessor goes, in one act. What is open belongs to the place and not to
 * the person, so that it passes on by itself. @throws Refusal INVALID at `/to` for nobody who was invited, the officer
 * itself, or an auditor in another's place, and whatever either appointment is refused for.
 */
export function handOver(from: Officer, to: string, context: AppointingContext): HandingOver {
  const heir = context.officers.find(({ id }) => id === to);
  if (!heir || heir.id === from.id) throw invalid([{ pointer: '/to', code: 'NOT_IN_LIST' }]);
  if ((heir.role === 'AUDITOR') !== (from.role === 'AUDITOR'))
    throw invalid([{ pointer: '/to', code: 'AUDITOR_APART' }]);
  const { role, districtCode, townshipCode } = from;
  const place = { role, districtCode, townshipCode };
  const isThere =
    heir.active &&
    heir.role === role &&
    heir.districtCode === districtCode &&
    heir.townshipCode === townshipCode;
  const successor = isThere ? null : appoint(to, { name: heir.name, ...place, active: true }, context);
  const officers = context.officers.map((one) =>
    one.id === to && successor ? { ...one, ...successor.officer } : one,
  );
  const predecessor = from.active
    ? appoint(from.id, { name: from.name, ...place, active: false }, { ...context, officers })
    : null;
  return { predecessor, successor };
}
