import { endOfDay, instant } from '#domain/calendar.ts';
import { type CityFigures, type Figures, figures } from '#domain/figures.ts';
import type { RecordItem } from '#domain/fold/read-records.ts';
import { foldDistrict } from '#domain/fold.ts';
import type { Settings } from '#domain/settings.ts';
import type { Summary } from '#domain/summary.ts';
import { line, plan, report, row, station, worker } from './records.ts';
import { TOY } from './toy-programme.ts';

export const EAST = '990001';
export const WEST = '990002';
const [ONE, TWO] = ['990001001', '990001101'];
const [THREE, FOUR] = ['990002101', '990002201'];

const staff = [
  worker('2031-01-01', { role: 'DIRECTOR', certified: false }),
  worker('2031-01-01', { role: 'DEPUTY' }),
  worker('2031-01-01'),
];

/**
 * 东区: one baseline station, one planned and built in March; 西县: two planned, one built in April and serving.
 * The invented city's threshold is 2 counted workers.
 */
export const RECORDS: Readonly<Record<string, readonly RecordItem[]>> = {
  [EAST]: [
    station(ONE, {
      legacy: true,
      modes: [
        ['2030-09-01', 'SOCIAL_WORK_POST'],
        ['2031-05-01', 'PURCHASED_SERVICE'],
      ],
      staff,
      claims: [
        ['builtOn', '2030-08-01', 'BASELINE'],
        ['operatingOn', '2030-09-01', 'BASELINE'],
      ],
    }),
    station(TWO, {
      claims: [
        ['startedOn', '2031-02-01'],
        ['builtOn', '2031-03-20'],
      ],
    }),
    plan(2031, '2031-01-15', [[TWO, '2031-03-31']]),
    ...report(
      '2031-02',
      [[instant('2031-02-10T23:59:59+08:00')]],
      [[row(ONE, { servedVillageCodes: ['v1', 'v2'] })]],
    ),
    ...report(
      '2031-03',
      [[instant('2031-03-10T09:00+08:00')]],
      [[row(ONE, { servedVillageCodes: ['v2', 'v3'] })]],
    ),
    line('2031-02-01', 60_000),
    line('2031-03-15', 30_000, { payerLevel: 'DISTRICT', stationId: TWO, fundChannel: 'WELFARE_LOTTERY' }),
    line('2031-03-16', 10_000, { payerLevel: 'OTHER', fundChannel: 'SOCIAL', purpose: 'SERVICE' }),
    line('2030-11-01', 500_000, { payerLevel: 'CITY' }),
    line('2031-01-10', 90_000, { basis: 'BUDGET' }),
  ],
  [WEST]: [
    station(THREE, {
      modes: [['2031-04-20', 'SOCIAL_WORK_POST']],
      staff: staff.slice(1),
      claims: [
        ['startedOn', '2031-02-01'],
        ['builtOn', '2031-04-10'],
        ['operatingOn', '2031-04-20'],
      ],
    }),
    station(FOUR),
    plan(2031, '2031-01-20', [
      [THREE, '2031-03-31'],
      [FOUR, '2031-10-31'],
    ]),
    ...report('2031-02', [[instant('2031-02-11T00:00:00+08:00')]], []),
    line('2031-04-12', 40_000, { payerLevel: 'CITY', category: 'CITY_ONE_OFF', stationId: THREE }),
    line('2031-05-02', -40_000, { payerLevel: 'CITY', category: 'CITY_ONE_OFF', stationId: THREE }),
  ],
};

/** Their summary through a moment. */
export function summaryThrough(at: string, records = RECORDS): Summary {
  return Object.fromEntries(
    Object.entries(records).map(([districtCode, items]) => [
      districtCode,
      foldDistrict(items, { districtCode, version: 1, programme: TOY, through: at }),
    ]),
  );
}

/** All figures of the end of a day. */
export const asOf = (day: string, settings?: Settings): CityFigures =>
  figures(summaryThrough(endOfDay(day)), TOY, { day, at: endOfDay(day) }, settings);

/** Those of the city. */
export const city = (day: string): Figures => asOf(day).city;
/** Those of a district. */
export const of = (day: string, code: string): Figures => {
  const found = asOf(day).districts[code];
  if (!found) throw new Error(code);
  return found;
};
