import type { CITY_ROUTES } from '#contract/routes/city.ts';
import { readSetting } from '#store/settings.ts';
import type { Operation } from '../call.ts';
import { rollingReply } from './rolling-reply.ts';

/** Whether due days move off days off; never set reads as not, version 0. */
export const getRolling: Operation<typeof CITY_ROUTES.getRolling> = async () =>
  rollingReply(await readSetting('CALENDAR'));
