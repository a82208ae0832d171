import { addDays, dayOf, type Instant, startOfDay } from '#domain/calendar.ts';
import { actsOf, leftBehind, openItems } from '#domain/open-items.ts';
import type { Handover } from '#domain/records/handover.ts';
import type { Officer } from '#domain/records/officer.ts';
import { readBook } from '#store/handovers.ts';
import { programme } from '#store/programme.ts';
import { readSettings } from '#store/settings.ts';

/** Days that the account of an officer's acts goes back. */
const DAYS = 365;

/** What an officer leaves behind at `at`, and the acts of the year before: of the own district, of the city's own in all districts. */
export async function handoverAccount(
  officer: Officer,
  at: Instant,
): Promise<Pick<Handover, 'open' | 'acts'>> {
  const codes =
    officer.districtCode === null ? programme().districts.map(({ code }) => code) : [officer.districtCode];
  const [books, { settings }] = await Promise.all([
    Promise.all(codes.map((code) => readBook(code, { programme: programme(), at }))),
    readSettings(),
  ]);
  const open = books.flatMap((book) => openItems(book, { programme: programme(), settings, at }));
  const since = startOfDay(addDays(dayOf(at), -DAYS));
  const acts = actsOf(
    officer.id,
    books.flatMap(({ reports }) => reports),
    since,
  );
  return { open: [...leftBehind(open, officer)], acts: [...acts] };
}
