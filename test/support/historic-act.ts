import fc from 'fast-check';
import { STAGES, type Stage } from '#domain/vocabulary.ts';

/** Something that somebody does, sensible or not. `station` is a place in the register, `back` a number of months. */
export type HistoricAct =
  | { readonly kind: 'pass'; readonly hours: number; readonly asleep: boolean }
  | { readonly kind: 'reach'; readonly edge: Edge; readonly asleep: boolean }
  | { readonly kind: 'file'; readonly back: number; readonly station: number; readonly stated: Statement }
  | { readonly kind: 'withdraw' | 'open' | 'return' | 'accept'; readonly back: number }
  | { readonly kind: 'close' | 'permit' | 'save' | 'colleague' }
  | { readonly kind: 'tell'; readonly station: number; readonly stated: Statement }
  | { readonly kind: 'due'; readonly hours: number }
  | {
      readonly kind: 'correct';
      readonly station: number;
      readonly field: (typeof CORRECTABLE)[number];
      readonly by: number;
    }
  | {
      readonly kind: 'figure';
      readonly back: number;
      readonly station: number;
      readonly field: (typeof FIGURES)[number];
      readonly to: number | null;
      /** Whether the old value that is named is the one that stands. */
      readonly known: boolean;
    };

/** The last instant at which a report is on time, the last of a month, and the first after each. */
const EDGES = ['DUE', 'CUT', 'MONTH_ENDS', 'MONTH_BEGINS'] as const;
export type Edge = (typeof EDGES)[number];

/** Stages with the days ago on which they are said to have been; or so many next stages, each some days after the last. */
export type Statement =
  | { readonly any: readonly (readonly [stage: Stage, ago: number])[] }
  | { readonly next: readonly number[] };

/** Stages whose day a correction may move. */
export const CORRECTABLE = ['startedOn', 'builtOn', 'operatingOn'] as const;

/** Figures that a correction may put right: one of people, one of money, one of service. */
const FIGURES = ['staffOnSite', 'fundsDisbursedFen', 'homeVisits'] as const;

const asleep = fc.constantFrom(false, false, false, true);
const station = fc.constantFrom(0, 1);
const back = fc.constantFrom(0, 0, 0, 1);

const statement = (most: number): fc.Arbitrary<Statement> =>
  fc.oneof(
    fc.record({ next: fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: most * 2 }) }),
    fc.record({
      any: fc.uniqueArray(fc.tuple(fc.constantFrom(...STAGES), fc.integer({ min: 0, max: 25 })), {
        selector: ([stage]) => stage,
        maxLength: most,
      }),
    }),
  );

/** Acts in the proportion in which they make a history. */
export const historicAct: fc.Arbitrary<HistoricAct> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('pass' as const),
      hours: fc.integer({ min: 1, max: 200 }),
      asleep,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('reach' as const), edge: fc.constantFrom(...EDGES), asleep }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('file' as const),
      back,
      station,
      stated: statement(3),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constantFrom<'withdraw' | 'open' | 'return' | 'accept'>(
        'withdraw',
        'open',
        'return',
        'accept',
        'accept',
      ),
      back,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom<'close' | 'permit' | 'save' | 'colleague'>(
        'close',
        'permit',
        'permit',
        'save',
        'colleague',
      ),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('tell' as const), station, stated: statement(1) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('due' as const), hours: fc.integer({ min: -50, max: 200 }) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('correct' as const),
      station,
      field: fc.constantFrom(...CORRECTABLE),
      by: fc.integer({ min: -15, max: 15 }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('figure' as const),
      back,
      station,
      field: fc.constantFrom(...FIGURES),
      to: fc.constantFrom(null, 2, 3, 9),
      known: fc.constantFrom(true, true, true, false),
    }),
  },
);
