import * as z from 'zod';
import { ROLES } from '../roles.ts';
import { kept } from './record.ts';
import { districtCode, instant, maybe, text, townshipCode } from './scalar.ts';

/** Who may act (architecture section 8): role and place come from here on every request, never from a token. */
export const Officer = z.strictObject({
  ...kept,
  id: z.string().min(1).max(40),
  name: text(2, 20),
  role: z.enum(ROLES),
  districtCode: maybe(districtCode),
  townshipCode: maybe(townshipCode),
  active: z.boolean(),
});
export type Officer = z.infer<typeof Officer>;

/** What `GET /api/me` says. */
export const Me = z.strictObject({
  officer: Officer.pick({ id: true, name: true, role: true, districtCode: true, townshipCode: true }),
  /** The moment by which rules go, UTC. */
  now: instant,
});
export type Me = z.infer<typeof Me>;
