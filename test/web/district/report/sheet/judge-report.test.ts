import { expect, test } from 'vitest';
import { plannedOn } from '#domain/decisions/planning.ts';
import {
  type Judgement,
  judgeReport,
  type TypedHeader,
} from '../../../../../web/district/report/sheet/judge-report.ts';
import { type SheetValues, typedOf } from '../../../../../web/district/report/sheet/sheet.ts';
import { BUILDING, deskOf, NOW, SERVING, sheetFor, viewOf } from '../report-fixture.ts';

const HEADER: TypedHeader = { problems: '无', nextPlan: '按计划推进', preparer: '甲填报' };

function judge(
  values: Readonly<Record<string, SheetValues>> = {},
  header: TypedHeader = HEADER,
  view = viewOf(),
): Judgement {
  const desk = deskOf();
  return judgeReport(
    sheetFor(desk, view),
    (row) => typedOf(row, values[row.code] ?? {}),
    header,
    { nil: false, drafts: { [SERVING]: 3 } },
    {
      desk: desk.desk,
      programme: desk.programme,
      view,
      at: NOW,
      plannedOn: (code) => plannedOn(desk.desk.plans, code),
    },
  );
}

const places = ({ issues }: Judgement): string[] =>
  issues.map(({ row, field, issue }) => `${row ?? 'head'} ${field} ${issue.code}`);

test('a report that changes nothing can be filed as it opens', () => {
  const { input, issues } = judge();
  expect(issues).toEqual([]);
  expect(input.rows.map((row) => [row.townshipCode, row.staffOnSite, row.serviceVisits])).toEqual([
    [SERVING, 2, null],
    [BUILDING, 0, null],
  ]);
  expect(input.drafts).toEqual({ [SERVING]: 3 });
});

test('reviewer and number that were given before are not asked for again', () => {
  const { input } = judge();
  expect(input).not.toHaveProperty('reviewer');
  expect(places(judge({}, HEADER, viewOf({ signatures: null })))).toEqual([
    'head reviewer REQUIRED',
    'head phone REQUIRED',
  ]);
});

test('a stage that the standards do not allow is one mistake, without what follows from it', () => {
  const judged = judge({ [BUILDING]: { stage: 'BUILT', builtOn: '2031-05-06' } });
  expect(places(judged)).toEqual([`${BUILDING} builtOn STANDARD_NOT_MET`]);
  expect(judged.issues[0]?.issue.facts?.lines).toEqual(['ROOMS']);
});

test('a stage without its day asks for the day', () => {
  expect(places(judge({ [BUILDING]: { stage: 'BUILT' } }))).toContain(`${BUILDING} builtOn REQUIRED`);
});

test('all mistakes come at once, in the order of the page', () => {
  const judged = judge(
    {
      [SERVING]: { serviceVisits: '十', servicePersons: '8', groupCount: '2', groupSessions: '1' },
      [BUILDING]: { expectedBuiltOn: '' },
    },
    { ...HEADER, nextPlan: '' },
  );
  expect(places(judged)).toEqual([
    `${BUILDING} expectedBuiltOn EXPECTED_DAY_REQUIRED`,
    `${SERVING} serviceVisits NOT_WHOLE`,
    `${SERVING} groupSessions FEWER_SESSIONS_THAN_GROUPS`,
    'head nextPlan REQUIRED',
  ]);
});

test('a figure above its hint asks for a reason, and a reason settles it', () => {
  const judged = judge({ [SERVING]: { serviceVisits: '101' } });
  expect(places(judged)).toEqual([`${SERVING} warningReason REASON_REQUIRED`]);
  expect(judged.warnings.get(SERVING)?.map((warning) => warning.code)).toEqual(['ABOVE_HINT']);
  expect(places(judge({ [SERVING]: { serviceVisits: '101', warningReason: '便民服务日' } }))).toEqual([]);
});

test('entered in the province’s system needs the day', () => {
  expect(places(judge({}, { ...HEADER, provincialSystemFiled: 'yes' }))).toEqual([
    'head provincialFiledOn PROVINCIAL_DAY_REQUIRED',
  ]);
});
