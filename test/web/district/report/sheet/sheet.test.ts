import { expect, test } from 'vitest';
import {
  chooseStage,
  chosenStage,
  openStages,
  type SheetRow,
  statedDays,
  typedOf,
} from '../../../../../web/district/report/sheet/sheet.ts';
import { claimed, keptStation, reportInput, reportRow } from '../../../../support/kept-records.ts';
import { BUILDING, deskOf, SERVING, sheetFor, viewOf } from '../report-fixture.ts';

const rowOf = (rows: readonly SheetRow[], code: string): SheetRow => {
  const row = rows.find((each) => each.code === code);
  if (!row) throw new Error(`no row ${code}`);
  return row;
};

test('a station appears once: under construction, or among those that serve', () => {
  const sheet = sheetFor(deskOf(), viewOf());
  expect(sheet.map((row) => [row.code, row.section])).toEqual([
    [SERVING, 'operating'],
    [BUILDING, 'construction'],
  ]);
});

test('construction is carried forward, people come from the register, figures of service start empty', () => {
  const sheet = sheetFor(deskOf(), viewOf());
  expect(rowOf(sheet, BUILDING).base).toEqual({
    staffOnSite: '0',
    progressNote: '墙面粉刷',
    expectedBuiltOn: '2031-06-30',
  });
  expect(rowOf(sheet, SERVING).base).toEqual({ staffOnSite: '2' });
  expect(rowOf(sheet, SERVING).previous.serviceVisits).toBe('50');
});

test('without a month before, the day that the plan gives is expected', () => {
  const sheet = sheetFor(deskOf(), viewOf({ previous: null }));
  expect(rowOf(sheet, BUILDING).base.expectedBuiltOn).toBe('2031-06-30');
});

test('a returned report starts from what it said', () => {
  const {
    drafts: _d,
    preparer: _p,
    reviewer: _r,
    phone: _n,
    ...content
  } = reportInput([reportRow(SERVING, { staffOnSite: 4, serviceVisits: 60, expectedBuiltOn: null })]);
  const sheet = sheetFor(deskOf(), viewOf({ state: 'RETURNED', content }));
  expect(rowOf(sheet, SERVING).base).toEqual({ staffOnSite: '4', serviceVisits: '60' });
});

test('a closed station has no row, nor has a township without a record', () => {
  const closed = keptStation(SERVING, {
    claims: [claimed('startedOn', '2031-01-10'), claimed('closedOn', '2031-02-01')],
  });
  expect(sheetFor(deskOf({}, [closed]), viewOf())).toEqual([]);
});

test('a stage moves forward only, and states every day that it passes', () => {
  const row = rowOf(sheetFor(deskOf(), viewOf()), BUILDING);
  expect(openStages(row)).toEqual(['UNDER_CONSTRUCTION', 'BUILT', 'OPERATING']);
  expect(statedDays(row, 'BUILT')).toEqual(['builtOn']);
  expect(statedDays(row, 'OPERATING')).toEqual(['builtOn', 'operatingOn']);
  expect(statedDays(row, 'UNDER_CONSTRUCTION')).toEqual([]);
});

test('a stage that is taken back takes its day with it', () => {
  const row = rowOf(sheetFor(deskOf(), viewOf()), BUILDING);
  const typed = typedOf(row, { stage: 'BUILT', builtOn: '2031-05-06' });
  expect(chosenStage(row, typed)).toBe('BUILT');
  expect(chooseStage(row, 'UNDER_CONSTRUCTION')).toMatchObject({ builtOn: '', operatingOn: '' });
});

test('a station that is shown as built expects no day any more', () => {
  const row = rowOf(sheetFor(deskOf(), viewOf()), BUILDING);
  expect(typedOf(row, { stage: 'BUILT', builtOn: '2031-05-06' }).expectedBuiltOn).toBe('');
  expect(typedOf(row, {}).expectedBuiltOn).toBe('2031-06-30');
});
