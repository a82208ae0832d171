import fc from 'fast-check';
import { addDays, endOfDay, type Instant, instantOf, milliseconds } from '#domain/calendar.ts';
import type { DistrictRecords, RecordItem } from '#domain/fold/read-records.ts';
import { foldDistrict } from '#domain/fold.ts';
import type { Summary } from '#domain/summary.ts';
import {
  BASES,
  EARMARKS,
  FUND_CHANNELS,
  OPERATING_MODES,
  PAYER_LEVELS,
  PURPOSES,
  SERVICE_FIELDS,
} from '#domain/vocabulary.ts';
import { line, plan, report, row, station, worker } from './records.ts';
import { TOY } from './toy-programme.ts';

/** Records of the invented city, from its baseline to the middle of its third year. */
const FIRST = '2030-06-01';
const DAYS = 760;
/** The moment through which its summaries are folded. */
export const THROUGH: Instant = endOfDay(addDays(FIRST, DAYS));

const day = fc.integer({ min: 0, max: DAYS }).map((n) => addDays(FIRST, n));
const ascending = (max: number) =>
  fc.uniqueArray(day, { minLength: 0, maxLength: max }).map((days) => days.sort());

const STAGES = ['startedOn', 'builtOn', 'operatingOn', 'suspendedOn', 'resumedOn', 'suspendedOn'] as const;

const stationOf = (code: string): fc.Arbitrary<RecordItem> =>
  fc
    .record({
      legacy: fc.boolean(),
      address: fc.option(fc.constantFrom('演示路1号', '演示路2号')),
      stages: ascending(6),
      permit: fc.boolean(),
      modes: ascending(3),
      kinds: fc.array(fc.constantFrom(...OPERATING_MODES), { minLength: 3, maxLength: 3 }),
      people: fc.array(
        fc.tuple(
          fc.constantFrom('WORKER', 'DEPUTY', 'DIRECTOR'),
          fc.constantFrom('OPERATOR', 'TOWNSHIP'),
          day,
          fc.option(fc.integer({ min: 1, max: 300 })),
          fc.boolean(),
        ),
        { maxLength: 6 },
      ),
    })
    .map((s) =>
      station(code, {
        legacy: s.legacy,
        address: s.address,
        modes: s.modes.map((from, i) => [from, s.kinds[i] ?? 'SOCIAL_WORK_POST'] as const),
        claims: s.stages.map((on, i) => [
          STAGES[i] ?? 'closedOn',
          on,
          s.legacy && i < 3 ? 'BASELINE' : undefined,
          s.permit && i === 1 ? 'p1' : undefined,
        ]),
        staff: s.people.map(([role, employer, from, length, certified]) =>
          worker(from, { role, employer, certified, endOn: length === null ? null : addDays(from, length) }),
        ),
      }),
    );

const planOf = (codes: readonly string[], year: number): fc.Arbitrary<RecordItem> =>
  fc
    .tuple(
      fc.integer({ min: 0, max: 150 }),
      fc.array(fc.tuple(fc.constantFrom(...codes), day), { maxLength: 3 }),
    )
    .map(([n, entries]) => plan(year, addDays(`${year}-01-05`, n), entries));

const reportOf = (codes: readonly string[], month: string): fc.Arbitrary<readonly RecordItem[]> =>
  fc
    .record({
      filed: fc.integer({ min: 0, max: 45 * 24 * 60 }),
      returned: fc.option(
        fc.tuple(fc.integer({ min: 1, max: 9_000 }), fc.option(fc.integer({ min: 1, max: 9_000 }))),
      ),
      visits: fc.option(fc.integer({ min: 0, max: 900 })),
      villages: fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 4 }),
    })
    .map(({ filed, returned, visits, villages }) => {
      const minutes = (n: number): Instant => instantOf(milliseconds(endOfDay(`${month}-01`)) + n * 60_000);
      const rows = codes.map((code) =>
        row(code, {
          servedVillageCodes: villages.map((n) => `${code}00${n}`),
          ...Object.fromEntries(SERVICE_FIELDS.map((field) => [field, visits])),
        }),
      );
      if (returned === null) return report(month, [[minutes(filed)]], [rows]);
      const [back, again] = returned;
      const first = [minutes(filed), minutes(filed + back), 'RETURNED'] as const;
      return report(month, again === null ? [first] : [first, [minutes(filed + back + again)]], [rows]);
    });

const lineOf = (codes: readonly string[]): fc.Arbitrary<RecordItem> =>
  fc
    .record({
      stationId: fc.option(fc.constantFrom(...codes)),
      occurredOn: day,
      payerLevel: fc.constantFrom(...PAYER_LEVELS),
      basis: fc.constantFrom(...BASES),
      category: fc.constantFrom('REGULAR', 'CITY_ONE_OFF'),
      fundChannel: fc.constantFrom(...FUND_CHANNELS),
      earmarkType: fc.option(fc.constantFrom(...EARMARKS)),
      purpose: fc.constantFrom(...PURPOSES),
      viaPurchase: fc.boolean(),
      amountFen: fc.integer({ min: -5_000_000, max: 9_000_000 }).filter((n) => n !== 0),
    })
    .map(({ occurredOn, amountFen, ...over }) => line(occurredOn, amountFen, over));

const MONTHS = ['2031-02', '2031-03', '2031-04', '2031-07', '2032-01', '2032-03', '2032-05'] as const;

/** Records of one district of the invented city, in no order. */
export function districtRecords(districtCode: string): fc.Arbitrary<DistrictRecords> {
  const codes = TOY.townships.filter((t) => t.districtCode === districtCode).map((t) => t.code);
  return fc
    .tuple(
      fc.subarray([...codes]).chain((some) => fc.tuple(...some.map(stationOf))),
      fc.tuple(planOf(codes, 2031), planOf(codes, 2032)),
      fc.subarray([...MONTHS]).chain((some) => fc.tuple(...some.map((month) => reportOf(codes, month)))),
      fc.array(lineOf(codes), { maxLength: 12 }),
      fc.option(day),
    )
    .map(([stations, plans, reports, ledger, closed]) => [
      ...stations,
      ...plans,
      ...reports.flat(),
      ...ledger,
      ...(closed === null ? [] : [{ sk: 'CLOSE', schema: 1, closedThrough: closed }]),
    ]);
}

/** Summaries of the whole invented city. */
export const citySummary: fc.Arbitrary<Summary> = fc
  .tuple(...TOY.districts.map(({ code }) => districtRecords(code)))
  .map((all) =>
    Object.fromEntries(
      all.map((records, i) => {
        const districtCode = TOY.districts[i]?.code ?? '';
        return [
          districtCode,
          foldDistrict(records, { districtCode, version: 1, programme: TOY, through: THROUGH }),
        ];
      }),
    ),
  );
