import type { Month } from '#domain/calendar.ts';
import { closePeriod, closesByItself, monthToClose } from '#domain/decisions/closing-period.ts';
import type { Programme } from '#domain/programme.ts';
import type { Act } from '#store/audit-entry.ts';
import { closeWrites, readCloses, readClosing } from '#store/closes.ts';
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
    const closes = await readCloses(codes);
    const months = closes.map(({ close }) => monthToClose(close, programme));
    const month = months.reduce((a, b) => (b < a ? b : a));
    if (!closesByItself(month, act.at)) return closed;
    const behind = closes.filter((_, i) => months[i] === month);
    const districts = await readClosing(behind, month);
    try {
      const after = closePeriod(month, districts, { programme, settings, at: act.at });
      await commit({ act, writes: closeWrites(after, districts) });
      closed.push(month);
    } catch (error) {
      if (!(error instanceof Overtaken)) throw error;
    }
  }
}
