import type { CITY_ROUTES } from '#contract/routes/city.ts';
import { type Operation, officerOn } from '../call.ts';
import { periodView } from './period-view.ts';

/** When a month's report is due, and how far the month is closed. @throws NOT_FOUND */
export const getPeriod: Operation<typeof CITY_ROUTES.getPeriod> = (call) =>
  periodView(call.params.month, call.at, officerOn(call));
