import fc from 'fast-check';
import { expect, it } from 'vitest';
import { milliseconds } from '#domain/calendar.ts';
import { reportSource } from '#domain/claims.ts';
import { lastFiling } from '#domain/last-filing.ts';
import { heldBy, spansOf } from '#domain/two-sided-clock.ts';
import { readChain, verifyChain } from '#store/audit-chain.ts';
import { verifyParts } from '#store/audit-parts.ts';
import { canonical } from '#store/canonical.ts';
import type { Item } from '#store/keep.ts';
import type { Stored } from '#store/transaction.ts';
import { apiFor } from '../support/api-for.ts';
import { openDesk, recordsOf, send, sentAct, slotsIn, stationIn } from '../support/stack-history.ts';

let now = '2021-05-10T01:00:00.000Z';
const { api } = await apiFor(now);

/** What holds of the records of a district at any moment. */
async function holds(items: readonly Item[], before: readonly Item[], now: string): Promise<void> {
  for (const item of items) {
    if (typeof item.auditHash !== 'string') continue;
    const record = item as unknown as Stored;
    const entries = await readChain(record);
    expect(verifyChain(record, entries)).toBeNull();
    const parts = items.filter(({ sk, auditHash }) => sk.startsWith(`${item.sk}#`) && !auditHash);
    expect(verifyParts(record, entries, parts)).toBeNull();
  }
  const slots = slotsIn(items);
  const standing = new Set<string>();
  for (const { month, rounds, state, firstSubmittedAt, acceptedAt } of slots) {
    const known = slotsIn(before).find((slot) => slot.month === month)?.firstSubmittedAt ?? null;
    if (known !== null) expect(firstSubmittedAt).toBe(known);
    if (['SUBMITTED', 'OPENED', 'ACCEPTED'].includes(state))
      standing.add(reportSource(month, lastFiling(rounds)?.round ?? 0));
    const { CITY, DISTRICT } = heldBy(spansOf(rounds, now));
    expect(CITY + DISTRICT).toBe(milliseconds(acceptedAt ?? now) - milliseconds(firstSubmittedAt ?? now));
  }
  const reported = stationIn(items).claims.filter(({ source }) => source.startsWith('REPORT#'));
  for (const { source } of reported) expect(standing).toContain(source);
  const receipts = slots.flatMap(({ rounds }) => rounds.map(({ receipt }) => receipt));
  expect(new Set(receipts).size).toBe(receipts.length);
}

const DESKS = [
  ['haishu', '330203'],
  ['jiangbei', '330205'],
  ['ninghai', '330226'],
] as const;

it('whatever is sent through the whole stack, records and histories hold, and what is refused or sent again changes nothing', async () => {
  const counts = new Map<string, number>();
  let run = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(sentAct, { minLength: 40, maxLength: 40 }), async (acts) => {
      const [account, code] = DESKS[run++ % DESKS.length] ?? DESKS[0];
      const desk = await openDesk(api, account, code, now);
      let before = await recordsOf(desk);
      for (const act of acts) {
        const answer = await send(desk, act, before);
        const after = await recordsOf(desk);
        const isWritten = answer?.status === 200 && act.kind !== 'save';
        if (!isWritten) expect(canonical(after)).toBe(canonical(before));
        else await holds(after, before, desk.now);
        const what = answer === null ? act.kind : `${act.kind} ${answer.status}`;
        counts.set(what, (counts.get(what) ?? 0) + 1);
        before = after;
      }
      now = desk.now;
    }),
    // The table goes on from run to run, so that a smaller history would begin from another state.
    { numRuns: DESKS.length, endOnFailure: true },
  );
  const often = (what: RegExp) =>
    [...counts].reduce((sum, [name, n]) => (what.test(name) ? sum + n : sum), 0);
  expect([/ 200/, / 4\d\d/, /^file 200/, /^again/].filter((what) => often(what) === 0)).toEqual([]);
}, 60_000);
