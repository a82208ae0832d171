import * as z from 'zod';
import { ROLES } from '../roles.ts';
import { kept } from './record.ts';
import { districtCode, instant, maybe, text, townshipCode } from './scalar.ts';

/** An officer's own id, which histories and receipts name for good: letters, digits and hyphens, 1 to 40. `system` is nobody's: it stands for the machine. */
export const officerId = z.string().regex(/^(?!system$)[A-Za-z0-9][A-Za-z0-9-]{0,39}$/);

const appointment = {
  name: text(2, 20),
  role: z.enum(ROLES),
  districtCode: maybe(districtCode),
  townshipCode: maybe(townshipCode),
  active: z.boolean(),
};

/** What the administrator says of an officer: who, as what, where, and whether still. */
export const OfficerInput = z.strictObject({
  ...appointment,
  /** Where reminders go. Absent: as before; null: nowhere, or no more. */
  email: z.email().max(100).nullish(),
});
export type OfficerInput = z.infer<typeof OfficerInput>;

/** Who may act (architecture section 8): role and place come from here on every request, never from a token. */
export const Officer = z.strictObject({ ...kept, id: officerId, ...appointment });
export type Officer = z.infer<typeof Officer>;

/** Restricted text of an officer, sealed in an item of its own that can be erased. */
export interface OfficerPeople {
  readonly email: string | null;
}

/** Who a token speaks of (OpenID Connect core, section 2): its issuer, a URL without query or fragment, and its subject, 255 ASCII characters at most. */
export const Login = z.strictObject({
  issuer: z
    .string()
    .max(200)
    .regex(/^https?:\/\/[^\s?#]+$/),
  subject: z.string().regex(/^[\x21-\x7e]{1,255}$/),
});
export type Login = z.infer<typeof Login>;

/** What `GET /api/me` says. */
export const Me = z.strictObject({
  officer: Officer.pick({ id: true, name: true, role: true, districtCode: true, townshipCode: true }),
  /** The moment by which rules go, UTC. */
  now: instant,
  /** The officer's sign-in before this one, by the same clock; null: there was none. */
  lastSignInAt: instant.nullable(),
});
export type Me = z.infer<typeof Me>;
