import * as z from 'zod';
import { kept } from './record.ts';
import { day, districtCode, instant, month, text, townshipCode } from './scalar.ts';

/** The lock of a district (section 7 of the architecture): facts dated up to `closedThrough` need a permit. */
export const Close = z.strictObject({
  ...kept,
  districtCode,
  closedThrough: day,
  /** The last month closed. */
  month,
});
export type Close = z.infer<typeof Close>;

/** Opens closed days of one district for a while. It lapses by itself. */
export const Permit = z.strictObject({
  ...kept,
  id: z.string(),
  districtCode,
  from: day,
  to: day,
  reason: text(4, 500),
  expiresAt: instant,
});
export type Permit = z.infer<typeof Permit>;

/** A date that an accepted report stated and that was wrong. */
export const Correction = z.strictObject({
  ...kept,
  id: z.string(),
  districtCode,
  townshipCode,
  field: z.enum(['startedOn', 'builtOn', 'operatingOn']),
  from: day,
  to: day,
  reason: text(4, 500),
  permit: z.string().nullable(),
});
export type Correction = z.infer<typeof Correction>;
