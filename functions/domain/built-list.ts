import type { Day } from './calendar.ts';
import type { Lifecycle } from './claims.ts';
import { builtAt } from './station-state.ts';

/** One line of a built list (已建成名单, 附件2): a township, and the day on which its station was built. */
export interface BuiltLine {
  readonly townshipCode: string;
  readonly builtOn: Day;
}

/** A township with as much of its station's life as a built list takes. */
export type Built = { readonly townshipCode: string } & Pick<Lifecycle, 'builtOn' | 'closedOn'>;

/** The stations that stand built at the end of a day, in code order (R42); one that was closed does not stand. */
export function builtList(stations: readonly Built[], day: Day): BuiltLine[] {
  return stations
    .flatMap(({ townshipCode, builtOn, closedOn }) =>
      builtOn !== null && builtAt({ builtOn, closedOn }, day) ? [{ townshipCode, builtOn }] : [],
    )
    .sort((a, b) => (a.townshipCode < b.townshipCode ? -1 : 1));
}

/** What became of a list since it was filed. */
export interface BuiltDifference {
  /** Built since, or not known then. */
  readonly added: readonly BuiltLine[];
  /** No longer there: closed, or withdrawn by a return or a correction. */
  readonly gone: readonly BuiltLine[];
  /** Of another day now, which is `now`. */
  readonly moved: readonly (BuiltLine & { readonly now: Day })[];
}

/** How the list of today differs from the one that was filed, each part in code order. */
export function builtDifference(filed: readonly BuiltLine[], today: readonly BuiltLine[]): BuiltDifference {
  const then = new Map(filed.map(({ townshipCode, builtOn }) => [townshipCode, builtOn]));
  const now = new Map(today.map(({ townshipCode, builtOn }) => [townshipCode, builtOn]));
  return {
    added: today.filter(({ townshipCode }) => !then.has(townshipCode)),
    gone: filed.filter(({ townshipCode }) => !now.has(townshipCode)),
    moved: filed.flatMap((line) => {
      const on = now.get(line.townshipCode);
      return on === undefined || on === line.builtOn ? [] : [{ ...line, now: on }];
    }),
  };
}
