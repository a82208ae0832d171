import { addMonths, type Instant, type Month, monthsFrom } from '../calendar.ts';
import type { RoundFacts, SlotFacts } from './read-records.ts';
import { standingRound } from './standing-round.ts';

/**
 * Distinct villages over twelve report months, as the window moves on. It keeps how many of its months serve each
 * village, so that a step costs one month and not twelve.
 */
export class VillageWindow {
  readonly #slots: ReadonlyMap<Month, SlotFacts>;
  readonly #rounds: ReadonlyMap<string, RoundFacts>;
  readonly #times = new Map<string, number>();
  /** The round of each month of the window that is counted now. */
  readonly #counted = new Map<Month, number>();

  constructor(slots: ReadonlyMap<Month, SlotFacts>, rounds: ReadonlyMap<string, RoundFacts>) {
    this.#slots = slots;
    this.#rounds = rounds;
  }

  /** Villages served in the report months from eleven before `month` to `month`, by the rounds that stand at `at`. */
  servedIn(month: Month, at: Instant): number {
    const first = addMonths(month, -11);
    for (const [counted, round] of this.#counted) {
      if (counted < first) this.#replace(counted, round, null);
    }
    for (const one of monthsFrom(first, month)) {
      const slot = this.#slots.get(one);
      if (slot) this.#replace(one, this.#counted.get(one) ?? null, standingRound(slot, at));
    }
    return this.#times.size;
  }

  #replace(month: Month, old: number | null, standing: number | null): void {
    if (old === standing) return;
    if (old !== null) this.#add(month, old, -1);
    if (standing !== null) this.#add(month, standing, 1);
    if (standing === null) this.#counted.delete(month);
    else this.#counted.set(month, standing);
  }

  #add(month: Month, round: number, times: 1 | -1): void {
    for (const row of this.#rounds.get(`${month}#${round}`)?.rows ?? []) {
      for (const village of row.servedVillageCodes ?? []) {
        const now = (this.#times.get(village) ?? 0) + times;
        if (now === 0) this.#times.delete(village);
        else this.#times.set(village, now);
      }
    }
  }
}
