import { expect, it } from 'vitest';
import type { Claim } from '#domain/claims.ts';
import { contentOf, emptySlot, submitReport } from '#domain/decisions/filing.ts';
import { registerStation } from '#domain/decisions/registering.ts';
import { OPEN } from '#domain/lock.ts';
import { NINGBO } from '#domain/programme/ningbo/ningbo.ts';
import type { Station } from '#domain/records/station.ts';
import { filingCommit } from '#store/filing-commit.ts';
import { actionsOf, type Stored, stamped } from '#store/transaction.ts';
import { actAt } from '../support/registry.ts';
import { reportInput, reportRow, stationInput } from '../support/stations.ts';

process.env.RECORDS_TABLE = 'records';
process.env.AUDIT_TABLE = 'audit';

const AT = '2021-06-20T02:00:00.000Z';

/** A station under construction of 鄞州, the district with most townships. */
function underConstruction(townshipCode: string): Stored<Station> {
  const context = {
    ...{ programme: NINGBO, operators: [], villageExists: () => true, at: AT },
    certHash: (certNo: string) => `hash of ${certNo}`,
  };
  const { station } = registerStation(townshipCode, null, stationInput(townshipCode), context);
  const claims: Claim[] = [{ stage: 'startedOn', on: '2021-05-01', source: 'REPORT#2021-05#01', at: AT }];
  return stamped(actAt(), {
    key: { pk: 'DISTRICT#330212', sk: `STATION#${townshipCode}` },
    before: null,
    after: { ...station, claims },
  }) as Stored<Station>;
}

const townships = NINGBO.townships.filter((t) => t.districtCode === '330212').map((t) => t.code);

/** Every one of the townships is built, and of each a draft was used: the actions of the whole filing. */
function filed(codes: readonly string[], builtOn: string | null): ReturnType<typeof actionsOf> {
  const stations = codes.map(underConstruction);
  const input = reportInput(codes.map((code) => reportRow(code, { builtOn })));
  const filing = submitReport(emptySlot('330212', '2021-06'), input, {
    ...{ programme: NINGBO, stations, operators: [], plannedOn: () => '2021-04-01', previous: null },
    ...{ lock: OPEN, at: AT, officer: 'yinzhou', hash: JSON.stringify(contentOf(input)).slice(0, 64) },
  });
  const { writes, guards } = filingCommit({
    ...{ before: null, filing, stations, people: { sealed: 's', mac: 'm' }, problem: null, lockVersion: 3 },
    drafts: Object.fromEntries(codes.map((code) => [code, 1])),
  });
  const answer = { receipt: filing.receipt, version: 1, at: AT, late: false };
  return actionsOf({
    ...{ act: actAt(AT, 'submitReport'), writes, guards },
    idempotency: { key: 'k', payload: 'p', answer },
  });
}

it('files the largest district in one transaction: 25 townships, all moved, all from drafts, are 81 actions', () => {
  expect(townships).toHaveLength(25);
  // The slot, its history, its signatures and its rows: 4. Each station and its history: 2 x 25. The district's lock:
  // 1. Each draft unchanged: 25. The memory of the act: 1. (A certificate's guard changes in no filing.)
  expect(filed(townships, '2021-06-18')).toHaveLength(4 + 2 * 25 + 1 + 25 + 1);
});

it('writes no station whose claims stay, and asks for no lock where no dated fact is filed', () => {
  expect(filed(townships, null)).toHaveLength(4 + 25 + 1);
});

it('promises thirty townships and refuses what one transaction cannot hold, in one sentence', () => {
  // 6 + 3n: 31 townships would still go in, 32 do not; over 30 nothing is promised.
  const more = NINGBO.townships.map((t) => t.code).slice(0, 32);
  expect(filed(more.slice(0, 31), '2021-06-18')).toHaveLength(99);
  expect(() => filed(more, '2021-06-18')).toThrow(expect.objectContaining({ code: 'TOO_MANY_ACTIONS' }));
});
