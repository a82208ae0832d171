import { describe, expect, it } from 'vitest';
import { instantAt } from '#domain/calendar.ts';
import {
  approveChange,
  emptyPlan,
  type Plan,
  type PlanningContext,
  plannedOn,
  reviewPlan,
  savePlan,
  submitPlan,
} from '#domain/decisions/planning.ts';
import { NINGBO } from '#domain/programme/ningbo/ningbo.ts';
import type { AnnualPlanInput, PlanEntryInput } from '#domain/records/annual-plan.ts';
import { claimed, keptStation, planEntry, refused, wrong } from '../../support/kept-records.ts';

/** 象山县: 高塘岛乡, 晓塘乡, 泗洲头镇; and a township of 宁海县. */
const [ISLAND, XIAOTANG, SIZHOUTOU, FOREIGN] = ['330225204', '330225201', '330225106', '330226101'];
const NOW = instantAt('2022-01-10', '09:00');

const context = (over: Partial<PlanningContext> = {}): PlanningContext => ({
  programme: NINGBO,
  stations: [],
  plans: [],
  ...over,
});
const by = (at: string) => ({ planning: context(), at, officer: 'city' });
const input = (entries: readonly PlanEntryInput[], year = 2022): AnnualPlanInput => ({
  year,
  entries: [...entries],
});
const save = (codes: readonly string[], over: Partial<PlanningContext> = {}, at = NOW) =>
  savePlan(emptyPlan('330225', 2022), input(codes.map((code) => planEntry(code))), context(over), at);

const accepted = (codes: readonly string[], year = 2022): Plan => {
  const saved = savePlan(
    emptyPlan('330225', year),
    input(
      codes.map((code) => planEntry(code)),
      year,
    ),
    context(),
    NOW,
  );
  const { plan } = submitPlan(saved, [], instantAt(`${year}-02-01`, '09:00'), 'xiangshan');
  return reviewPlan(plan, { outcome: 'ACCEPTED', remarks: [] }, by(instantAt(`${year}-02-10`, '09:00')));
};
const members = (plan: Plan) =>
  plan.entries.map(({ townshipCode, from, until }) => [townshipCode, from, until]);

describe('saving a plan', () => {
  it('plans nothing yet: its entries are members from the day of acceptance on', () => {
    const plan = save([ISLAND, XIAOTANG]);
    expect(plan.state).toBe('DRAFT');
    expect(members(plan)).toEqual([
      [ISLAND, null, null],
      [XIAOTANG, null, null],
    ]);
  });

  it('may be of nothing: a district without new stations files an empty list', () => {
    expect(save([]).entries).toEqual([]);
  });

  it.each([
    ['another district’s', FOREIGN],
    ['one that does not exist', '330225999'],
  ])('knows no township but its own: not %s', (_what, code) => {
    expect(wrong(() => save([ISLAND, code]))).toEqual([`/entries/${code}/townshipCode TOWNSHIP_UNKNOWN`]);
  });

  it('knows a new township from its first day on', () => {
    const cixi = (at: string) =>
      savePlan(emptyPlan('330282', 2024), input([planEntry('330282P01')], 2024), context(), at);
    expect(wrong(() => cixi('2024-11-19T15:59:59.999Z'))).toEqual([
      '/entries/330282P01/townshipCode TOWNSHIP_UNKNOWN',
    ]);
    expect(cixi('2024-11-19T16:00:00.000Z').entries).toHaveLength(1);
  });

  it('takes no township whose station is built, but one whose station was closed', () => {
    const claims = [claimed('startedOn', '2021-05-01'), claimed('builtOn', '2021-06-01')];
    const built = { stations: [keptStation(ISLAND, { claims })] };
    expect(refused(() => save([ISLAND], built)).issues).toEqual([
      {
        pointer: `/entries/${ISLAND}/townshipCode`,
        code: 'PLAN_TOWNSHIP_BUILT',
        facts: { townshipCode: ISLAND, builtOn: '2021-06-01' },
      },
    ]);
    const closed = {
      stations: [keptStation(ISLAND, { claims: [...claims, claimed('closedOn', '2021-12-01')] })],
    };
    expect(save([ISLAND], closed).entries).toHaveLength(1);
  });

  it('takes no township that another year’s accepted plan holds, and says which year', () => {
    const { issues } = refused(() => save([ISLAND], { plans: [accepted([ISLAND], 2021)] }));
    expect(issues).toEqual([
      {
        pointer: `/entries/${ISLAND}/townshipCode`,
        code: 'PLAN_TOWNSHIP_TAKEN',
        facts: { townshipCode: ISLAND, year: 2021 },
      },
    ]);
  });

  it('belongs to the year of its place', () => {
    expect(wrong(() => savePlan(emptyPlan('330225', 2022), input([], 2023), context(), NOW))).toEqual([
      '/year PATH_MISMATCH',
    ]);
  });
});

describe('filing and reviewing a plan', () => {
  const saved = save([ISLAND]);
  const { plan: filed, receipt } = submitPlan(saved, [], NOW, 'xiangshan');
  const remarks = [{ pointer: `/entries/${ISLAND}/plannedBudgetFen`, text: '预算偏低' }];
  const returned = reviewPlan(filed, { outcome: 'RETURNED', remarks }, by(instantAt('2022-01-12', '09:00')));

  it('gives a receipt that says kind, division, year and round', () => {
    expect(receipt).toBe('JH-330225-2022-01');
    expect(filed.state).toBe('SUBMITTED');
    expect(submitPlan(returned, [], NOW, 'xiangshan').receipt).toBe('JH-330225-2022-02');
  });

  it('returns with remarks, after which the list may be saved and filed again', () => {
    expect(returned).toMatchObject({ state: 'RETURNED', acceptedAt: null });
    expect(returned.rounds[0]).toMatchObject({ outcome: 'RETURNED', endedBy: 'city', remarks });
    expect(members(returned)).toEqual([[ISLAND, null, null]]);
    const again = savePlan(returned, input([planEntry(XIAOTANG)]), context(), NOW);
    expect(again.state).toBe('RETURNED');
    expect(members(again)).toEqual([[XIAOTANG, null, null]]);
  });

  it('plans each entry from the day of acceptance in Shanghai', () => {
    const night = reviewPlan(filed, { outcome: 'ACCEPTED', remarks: [] }, by('2022-02-09T16:30:00.000Z'));
    expect(night.acceptedAt).toBe('2022-02-09T16:30:00.000Z');
    expect(members(night)).toEqual([[ISLAND, '2022-02-10', null]]);
  });

  it('does not accept a township that another year’s list has taken since', () => {
    const planning = context({ plans: [accepted([ISLAND], 2023)] });
    const ok = { outcome: 'ACCEPTED', remarks: [] } as const;
    expect(wrong(() => reviewPlan(filed, ok, { planning, at: NOW, officer: 'city' }))).toEqual([
      `/entries/${ISLAND}/townshipCode PLAN_TOWNSHIP_TAKEN`,
    ]);
  });

  it('goes its way: what is filed is not saved, what is not filed is not reviewed, what is accepted stays', () => {
    const ok = { outcome: 'ACCEPTED', remarks: [] } as const;
    const done = accepted([ISLAND]);
    for (const plan of [filed, done]) {
      expect(refused(() => savePlan(plan, input([]), context(), NOW)).code).toBe('PLAN_STATE');
      expect(refused(() => submitPlan(plan, [], NOW, 'xiangshan')).code).toBe('PLAN_STATE');
    }
    for (const plan of [saved, returned, done])
      expect(refused(() => reviewPlan(plan, ok, by(NOW))).code).toBe('PLAN_STATE');
  });
});

describe('swapping a township of an accepted plan', () => {
  const ON = instantAt('2022-05-20', '09:00');
  const plan = accepted([ISLAND, SIZHOUTOU]);
  const swap = (out: string, into: string, over: Partial<PlanningContext> = {}, of = plan) =>
    approveChange(
      of,
      { out, in: planEntry(into), reason: '场地推迟交付' },
      context({ plans: [of], ...over }),
      ON,
    );

  it('takes one out and another in on the same day, so that the quota stays', () => {
    expect(members(swap(ISLAND, XIAOTANG))).toEqual([
      [ISLAND, '2022-02-10', '2022-05-20'],
      [SIZHOUTOU, '2022-02-10', null],
      [XIAOTANG, '2022-05-20', null],
    ]);
  });

  it('frees the township for the next year’s plan', () => {
    const next = emptyPlan('330225', 2023);
    const list = input([planEntry(ISLAND)], 2023);
    const at = instantAt('2023-01-05', '09:00');
    expect(wrong(() => savePlan(next, list, context({ plans: [plan] }), at))).toEqual([
      `/entries/${ISLAND}/townshipCode PLAN_TOWNSHIP_TAKEN`,
    ]);
    expect(savePlan(next, list, context({ plans: [swap(ISLAND, XIAOTANG)] }), at).entries).toHaveLength(1);
  });

  it('takes in no township that is in the plan already, foreign, built, or in another plan', () => {
    expect(wrong(() => swap(ISLAND, SIZHOUTOU))).toEqual(['/in/townshipCode PLAN_TOWNSHIP_TAKEN']);
    expect(wrong(() => swap(ISLAND, FOREIGN))).toEqual(['/in/townshipCode TOWNSHIP_UNKNOWN']);
    const built = keptStation(XIAOTANG, { claims: [claimed('builtOn', '2021-09-01')] });
    expect(wrong(() => swap(ISLAND, XIAOTANG, { stations: [built] }))).toEqual([
      '/in/townshipCode PLAN_TOWNSHIP_BUILT',
    ]);
    expect(wrong(() => swap(ISLAND, XIAOTANG, { plans: [plan, accepted([XIAOTANG], 2021)] }))).toEqual([
      '/in/townshipCode PLAN_TOWNSHIP_TAKEN',
    ]);
  });

  it('takes out only what is in the plan, once', () => {
    expect(wrong(() => swap(XIAOTANG, XIAOTANG))).toEqual(['/out TOWNSHIP_UNKNOWN']);
    const changed = swap(ISLAND, XIAOTANG);
    expect(wrong(() => swap(ISLAND, '330225202', {}, changed))).toEqual(['/out TOWNSHIP_UNKNOWN']);
    expect(members(swap(XIAOTANG, ISLAND, {}, changed)).slice(-2)).toEqual([
      [XIAOTANG, '2022-05-20', '2022-05-20'],
      [ISLAND, '2022-05-20', null],
    ]);
  });

  it('takes out none whose station is built, but one whose station was closed again', () => {
    const claims = [claimed('startedOn', '2022-03-01'), claimed('builtOn', '2022-04-15')];
    const built = { stations: [keptStation(ISLAND, { claims })] };
    expect(refused(() => swap(ISLAND, XIAOTANG, built)).issues).toEqual([
      {
        pointer: '/out',
        code: 'PLAN_OUT_BUILT',
        facts: { townshipCode: ISLAND, builtOn: '2022-04-15' },
      },
    ]);
    const closed = keptStation(ISLAND, { claims: [...claims, claimed('closedOn', '2022-05-01')] });
    expect(members(swap(ISLAND, XIAOTANG, { stations: [closed] }))).toHaveLength(3);
  });

  it('is for accepted plans: before, the list itself is edited', () => {
    expect(refused(() => swap(ISLAND, XIAOTANG, {}, save([ISLAND]))).code).toBe('PLAN_STATE');
  });
});

it('finds the day from which a township is planned, in whatever year, as long as it is', () => {
  const plans = [accepted([ISLAND], 2021), accepted([XIAOTANG])];
  expect(plannedOn(plans, XIAOTANG)).toBe('2022-02-10');
  expect(plannedOn(plans, SIZHOUTOU)).toBeNull();
  expect(plannedOn([save([SIZHOUTOU])], SIZHOUTOU)).toBeNull();
  const swapped = approveChange(
    accepted([ISLAND]),
    { out: ISLAND, in: planEntry(XIAOTANG), reason: '场地推迟交付' },
    context(),
    instantAt('2022-05-20', '09:00'),
  );
  expect(plannedOn([swapped], ISLAND)).toBeNull();
});
