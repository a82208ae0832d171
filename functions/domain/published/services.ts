import type { MonthRow, ServiceSums } from '../summary.ts';
import { FLOW_FIELDS, type FlowField } from '../vocabulary.ts';

/** Service figures of one district by month: a list a figure, of the months with a standing report alone. */
export interface ServiceColumns {
  /** Positions of those months. */
  readonly at: readonly number[];
  readonly totals: readonly (readonly number[])[];
  readonly stations: readonly number[];
  readonly unfilled: readonly number[];
  /** 1 where the report is accepted. */
  readonly accepted: readonly (0 | 1)[];
}

/** The service figures of one district, all its months. */
export function packServices(months: readonly MonthRow[]): ServiceColumns {
  const known = months.flatMap(({ services }, at) => (services ? [{ services, at }] : []));
  return {
    at: known.map((one) => one.at),
    totals: FLOW_FIELDS.map((field) => known.map((one) => one.services.totals[field])),
    stations: known.map((one) => one.services.stations),
    unfilled: known.map((one) => one.services.unfilled),
    accepted: known.map((one) => (one.services.accepted ? 1 : 0)),
  };
}

/** The sums of the month at a position; null where no report stands. */
export function unpackServices(columns: ServiceColumns, position: number): ServiceSums | null {
  const i = columns.at.indexOf(position);
  if (i === -1) return null;
  const totals = Object.fromEntries(
    FLOW_FIELDS.map((field, k) => [field, columns.totals[k]?.[i] ?? 0]),
  ) as Record<FlowField, number>;
  return {
    totals,
    stations: columns.stations[i] ?? 0,
    unfilled: columns.unfilled[i] ?? 0,
    accepted: columns.accepted[i] === 1,
  };
}
