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

/** Another due instant for one month, and why: it is shown to everybody. */
export const DueInput = z.strictObject({ dueAt: instant, reason: text(4, 200) });
export type DueInput = z.infer<typeof DueInput>;

/** A due instant as it is kept among the settings. */
export const Due = z.strictObject({ ...kept, month, ...DueInput.shape });
export type Due = z.infer<typeof Due>;

const permitted = { from: day, to: day, reason: text(4, 500), expiresAt: instant };

/** Which closed days to open, until when, and why; both days included. */
export const PermitInput = z
  .strictObject(permitted)
  .refine(({ from, to }) => from <= to, { path: ['to'], message: 'END_BEFORE_START' });
export type PermitInput = z.infer<typeof PermitInput>;

/** Opens closed days of one district for a while. It lapses by itself. */
export const Permit = z.strictObject({ ...kept, id: z.string(), districtCode, ...permitted });
export type Permit = z.infer<typeof Permit>;

/** A wrong date, the right one, and why. */
export const CorrectionInput = z.strictObject({
  townshipCode,
  field: z.enum(['startedOn', 'builtOn', 'operatingOn']),
  from: day,
  to: day,
  reason: text(4, 500),
});
export type CorrectionInput = z.infer<typeof CorrectionInput>;

/** A date that an accepted report stated and that was wrong. */
export const Correction = z.strictObject({
  ...kept,
  id: z.string(),
  districtCode,
  ...CorrectionInput.shape,
  permit: z.string().nullable(),
});
export type Correction = z.infer<typeof Correction>;
