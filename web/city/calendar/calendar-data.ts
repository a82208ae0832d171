import { useCallback } from 'preact/hooks';
import type * as z from 'zod';
import type { MonthReminders, ReportingYear } from '#contract/reporting-calendar.ts';
import { CITY_ROUTES } from '#contract/routes/city.ts';
import type { PeriodView } from '#contract/routes/periods.ts';
import type { Month } from '#domain/calendar.ts';
import { call } from '../../parts/api/call.ts';
import { type Asked, useAsked } from '../city-data.ts';

/** A month of the year, with a cell for every district once it has begun. */
export type CalendarMonth = ReportingYear['months'][number];
/** A district's report of a month. */
export type CalendarCell = CalendarMonth['cells'][number];
/** Whether due days move off days off. */
export type RollingSetting = z.output<(typeof CITY_ROUTES.getRolling)['response']> & {
  readonly etag: string;
};
/** Permits of all districts, the newest first. */
export type CityPermits = z.output<(typeof CITY_ROUTES.listCityPermits)['response']>['permits'];

/** A year of reporting. */
export const useCalendar = (year: number): Asked<ReportingYear> =>
  useAsked(
    useCallback(
      () => call(CITY_ROUTES.getCalendar, { params: { year: String(year) } }).then(({ data }) => data),
      [year],
    ),
  );

/** Who owes the report of a month, and what was sent about it. */
export const useReminders = (month: Month): Asked<MonthReminders> =>
  useAsked(
    useCallback(
      () => call(CITY_ROUTES.listReminders, { params: { month } }).then(({ data }) => data),
      [month],
    ),
  );

/** How the closing of a month stands. */
export const usePeriod = (month: Month): Asked<PeriodView> =>
  useAsked(
    useCallback(() => call(CITY_ROUTES.getPeriod, { params: { month } }).then(({ data }) => data), [month]),
  );

const askRolling = async (): Promise<RollingSetting> => {
  const { data, etag } = await call(CITY_ROUTES.getRolling);
  return { ...data, etag: etag ?? '"0"' };
};

/** Whether due days move off days off, with its ETag. */
export const useRolling = (): Asked<RollingSetting> => useAsked(askRolling);

const askPermits = () => call(CITY_ROUTES.listCityPermits).then(({ data }) => data.permits);

/** Permits of all districts. */
export const usePermits = (): Asked<CityPermits> => useAsked(askPermits);
