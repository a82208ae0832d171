import type { Month } from '#domain/calendar.ts';
import { closePeriod, closesByItself, monthToClose } from '#domain/decisions/closing-period.ts';
import type { Programme } from '#domain/programme.ts';
import type { Act } from '#store/audit-entry.ts';
import { closeWrites, readClose, readClosing } from '#store/closing.ts';
import { commit } from '#store/commit.ts';
import { Overtaken } from '#store/overtaken.ts';
import { readSettings } from '#store/settings.ts';

/**
 * Closes every month that is over and still open, one transaction a month, oldest first; gives the months closed. What
 * the city closes at that moment is left to it.
 */
export async function closeOverdue(programme: Programme, act: Act): Promise<readonly Month[]> {
  const codes = programme.districts.map((district) => district.code);
  const { settings } = await readSettings();
  const closed: Month[] = [];
  for (;;) {
    const next = await Promise.all(
      codes.map(async (code) => ({ code, month: monthToClose(await readClose(code), programme) })),
    );
    const month = next.reduce((a, b) => (b.month < a.month ? b : a)).month;
    if (!closesByItself(month, act.at)) return closed;
    const behind = next.filter((one) => one.month === month).map(({ code }) => code);
    const districts = await readClosing(behind, month);
    try {
      const closes = closePeriod(month, districts, { programme, settings, at: act.at });
      await commit({ act, writes: closeWrites(closes, districts) });
      closed.push(month);
    } catch (error) {
      if (!(error instanceof Overtaken)) throw error;
    }
  }
}
