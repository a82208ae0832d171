import { type Instant, instantAt } from '#domain/calendar.ts';
import { snapshotOf } from '#domain/frozen.ts';
import { programmeOf } from '#domain/programme/choose.ts';
import { type Operator, OperatorInput } from '#domain/records/operator.ts';
import { setting, tables } from '#store/client.ts';
import { moment } from '#store/clock.ts';
import { read } from '#store/keep.ts';
import { keys } from '#store/keys.ts';
import { snapshotItem } from '#store/snapshots.ts';
import { DEMONSTRATION_ACCOUNTS } from './accounts.ts';
import { DistrictBook } from './district-book.ts';
import { eventsUntil } from './events.ts';
import { flush } from './flush.ts';
import { Journal } from './journal.ts';
import { remindThatMorning } from './remind-that-morning.ts';
import { journalAccounts } from './seed-accounts.ts';
import { STORY } from './story.ts';

/** When the baseline is imported, Asia/Shanghai. */
const BASELINE = instantAt('2020-12-31', '08:00');

/**
 * Plays the story up to `now` through the domain's decisions, each event with its own moment, and writes records,
 * history and guards into the empty tables. Accounts included.
 */
export async function loadDemonstration({
  now,
  progress,
}: {
  readonly now: Instant;
  readonly progress: (done: number, total: number, what: string) => void;
}): Promise<void> {
  const journal = await playStory(now, (done, total) => progress(done, total * 2, 'events'));
  const items = journal.items();
  await flush(items, (done, total) => progress(total + done, total * 2, 'items'));
  await remindThatMorning(now);
}

/** The story up to `now` in memory: every record with its history, nothing later. Writes no table. */
export async function playStory(
  now: Instant,
  progress: (done: number, total: number) => void = () => undefined,
): Promise<Journal> {
  const programme = programmeOf(setting('PROGRAMME'));
  const journal = new Journal();
  await journalAccounts(journal, setting('OIDC_ISSUER'), BASELINE, true);
  journal.put(tables.records, { ...keys.settings('PUBLIC'), version: 1, ranking: true, discipline: true });
  journal.put(tables.records, { ...keys.settings('DEMONSTRATION'), version: 1 });
  const operators = registerOperators(journal);
  const books = new Map(
    programme.districts.map(({ code }) => [
      code,
      new DistrictBook({ code, journal, programme, operators, officers: officersOf(code) }),
    ]),
  );
  const events = eventsUntil(now, programme);
  for (const [done, event] of events.entries()) {
    const book = books.get(event.district);
    if (!book) throw new Error(`the story names no district ${event.district}`);
    const open = book.close;
    await event.play(book);
    if (book.close !== open) freeze([...books.values()], journal);
    if (done % 100 === 0) progress(done, events.length);
  }
  return journal;
}

/** Once all districts have closed a month, its figures are fixed as they are known at that moment. */
function freeze(books: readonly DistrictBook[], journal: Journal): void {
  const month = books[0]?.close?.month;
  const programme = books[0]?.programme;
  if (!month || !programme || books.some((book) => book.close?.month !== month)) return;
  const summary = Object.fromEntries(books.map((book) => [book.code, book.summary()]));
  journal.put(tables.records, {
    ...keys.snapshot(month),
    ...snapshotItem(snapshotOf(month, summary, programme)),
  });
}

/** Makes the accounts alone, known to the issuer in OIDC_ISSUER. Officers that are there already are left as they are. */
export async function seedAccounts(): Promise<void> {
  const journal = new Journal();
  const seeded = await read(keys.officer(DEMONSTRATION_ACCOUNTS[0]?.account ?? ''));
  await journalAccounts(journal, setting('OIDC_ISSUER'), moment(), seeded === null);
  await flush(journal.items(), () => undefined);
}

function registerOperators(journal: Journal): readonly Operator[] {
  return STORY.operators.flatMap(({ id: _id, ...facts }) => {
    const after = OperatorInput.parse(facts);
    const act = {
      officer: 'city',
      role: 'CITY_OFFICER' as const,
      operation: 'putOperator',
      at: BASELINE,
      requestId: 'demonstration',
    };
    return journal.commit(act, [{ key: keys.operator(after.uscc), before: null, after }]);
  });
}

const officersOf = (district: string) => ({
  district: DEMONSTRATION_ACCOUNTS.find((a) => a.districtCode === district)?.account ?? district,
  city: 'city',
});
