import { type Day, daysBetween } from '#domain/calendar.ts';
import type { Claim } from '#domain/claims.ts';
import type { TownshipLine } from '../township-lines.ts';

/** What a point of the timeline stands for. */
export type PointKind =
  | 'planned'
  | 'startedOn'
  | 'builtOn'
  | 'operatingOn'
  | 'suspendedOn'
  | 'resumedOn'
  | 'closedOn'
  | 'expected'
  | 'expectedOperating';

export interface TimelinePoint {
  readonly kind: PointKind;
  readonly on: Day | null;
  /** The claim that says so; null for plans. */
  readonly claim: Claim | null;
  /** Days since the point before; null for the first. */
  readonly after: number | null;
  readonly reached: boolean;
}

/** The life of a station in day order: planned, what reports claimed, and what the plan expects next. */
export function timelinePoints(line: TownshipLine): readonly TimelinePoint[] {
  const claims = line.station?.claims ?? [];
  const { life, entry } = line;
  const stated = (kind: Claim['stage'], on: Day | null) =>
    on === null ? [] : [{ kind, on, claim: lastClaim(claims, kind, on) }];
  const reached = [
    ...(line.planYear === null ? [] : [{ kind: 'planned' as const, on: entry?.from ?? null, claim: null }]),
    ...stated('startedOn', life.startedOn),
    ...stated('builtOn', life.builtOn),
    ...stated('operatingOn', life.operatingOn),
    ...life.suspended.flatMap((on, i) => stated(i % 2 === 0 ? 'suspendedOn' : 'resumedOn', on)),
    ...stated('closedOn', life.closedOn),
  ];
  const ahead: readonly { kind: PointKind; on: Day }[] =
    entry === null || life.closedOn !== null
      ? []
      : [
          ...(life.builtOn === null ? [{ kind: 'expected' as const, on: entry.plannedBuiltOn }] : []),
          ...(life.operatingOn === null
            ? [{ kind: 'expectedOperating' as const, on: entry.plannedOperatingOn }]
            : []),
        ];
  return [
    ...reached.map((point, i) => {
      const before = reached[i - 1]?.on ?? null;
      const after = before !== null && point.on !== null ? daysBetween(before, point.on) : null;
      return { ...point, after, reached: true };
    }),
    ...ahead.map((point) => ({ ...point, claim: null, after: null, reached: false })),
  ];
}

const lastClaim = (claims: readonly Claim[], stage: Claim['stage'], on: Day): Claim | null => {
  const found = claims.filter((claim) => claim.stage === stage && claim.on === on);
  return found[found.length - 1] ?? null;
};
