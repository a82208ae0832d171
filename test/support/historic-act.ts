import fc from 'fast-check';
import { STAGES, type Stage } from '#domain/vocabulary.ts';

/** Something that somebody does, sensible or not. `station` is a place in the register, `back` a number of months. */
export type HistoricAct =
  | { readonly kind: 'pass'; readonly days: number }
  | { readonly kind: 'file'; readonly back: number; readonly station: number; readonly stated: Statement }
  | { readonly kind: 'withdraw' | 'open' | 'return' | 'accept' | 'close' | 'permit' }
  | {
      readonly kind: 'correct';
      readonly station: number;
      readonly field: (typeof CORRECTABLE)[number];
      readonly by: number;
    };

/** Stages with the days ago on which they are said to have been; or so many next stages, each some days after the last. */
export type Statement =
  | { readonly any: readonly (readonly [stage: Stage, ago: number])[] }
  | { readonly next: readonly number[] };

/** Stages whose day a correction may move. */
export const CORRECTABLE = ['startedOn', 'builtOn', 'operatingOn'] as const;

/** Acts in the proportion in which they make a history. */
export const historicAct: fc.Arbitrary<HistoricAct> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('pass' as const), days: fc.integer({ min: 1, max: 12 }) }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('file' as const),
      back: fc.constantFrom(0, 0, 0, 1),
      station: fc.constantFrom(0, 1),
      stated: fc.oneof(
        fc.record({ next: fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 6 }) }),
        fc.record({
          any: fc.uniqueArray(fc.tuple(fc.constantFrom(...STAGES), fc.integer({ min: 0, max: 25 })), {
            selector: ([stage]) => stage,
            maxLength: 3,
          }),
        }),
      ),
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
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom<'close' | 'permit'>('close', 'permit') }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('correct' as const),
      station: fc.constantFrom(0, 1),
      field: fc.constantFrom(...CORRECTABLE),
      by: fc.integer({ min: -15, max: 15 }),
    }),
  },
);
