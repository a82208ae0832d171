import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type * as z from 'zod';
import type { CityDesk } from '#contract/city-desk.ts';
import { CITY_ROUTES } from '#contract/routes/city.ts';
import type { Month } from '#domain/calendar.ts';
import { call } from '../parts/api/call.ts';

/** Every district's report of a month. */
export type MonthReports = z.output<(typeof CITY_ROUTES.listReports)['response']>;

/** What was asked for: nothing yet, an answer, or what went wrong. */
export interface Asked<T> {
  readonly answer: T | null;
  readonly cause: unknown;
  /** Asks again; what is shown stays until the answer is there, here and when something else is asked for. */
  readonly read: () => void;
}

/** Asks when it is drawn, and again when `ask` becomes another function. */
export function useAsked<T>(ask: () => Promise<T>): Asked<T> {
  const [answer, setAnswer] = useState<T | null>(null);
  const [cause, setCause] = useState<unknown>(null);
  const read = useCallback(() => {
    let current = true;
    setCause(null);
    ask().then(
      (found) => current && setAnswer(found),
      (failure: unknown) => {
        if (!current) return;
        setAnswer(null);
        setCause(failure);
      },
    );
    return () => {
      current = false;
    };
  }, [ask]);
  useEffect(read, [read]);
  return { answer, cause, read };
}

/** Every district's plan of a year, and what is built now. */
export type YearPlans = z.output<(typeof CITY_ROUTES.listPlans)['response']>;

/** The plans of a year, a district each, in code order, with what is built now. */
export const usePlans = (year: number): Asked<YearPlans> =>
  useAsked(
    useCallback(
      () => call(CITY_ROUTES.listPlans, { params: { year: String(year) } }).then(({ data }) => data),
      [year],
    ),
  );

/** The reports of a month, those not received included. */
export const useReports = (month: Month): Asked<MonthReports> =>
  useAsked(
    useCallback(() => call(CITY_ROUTES.listReports, { params: { month } }).then(({ data }) => data), [month]),
  );

const openCity = () => call(CITY_ROUTES.openCity).then(({ data }) => data);

/** What the desk shows first, read again whenever the reader goes to another place. */
export function useCityDesk(route: string): Asked<CityDesk> {
  const desk = useAsked(openCity);
  const { read } = desk;
  const at = useRef(route);
  useEffect(() => {
    if (at.current !== route) read();
    at.current = route;
  }, [route, read]);
  return desk;
}
