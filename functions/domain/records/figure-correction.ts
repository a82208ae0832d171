import * as z from 'zod';
import { FLOW_FIELDS } from '../vocabulary.ts';
import { maybe, text, townshipCode } from './scalar.ts';

/** Figures of an accepted report that a correction puts right; dates of a station's life have corrections of their own. */
export const CORRECTABLE_FIGURES = ['staffOnSite', ...FLOW_FIELDS] as const;

const figure = maybe(z.int().min(0));

/** A wrong figure of an accepted report, the right one, and why; null is 未填. Money in fen. */
export const FigureCorrection = z
  .strictObject({
    townshipCode,
    field: z.enum(CORRECTABLE_FIGURES),
    from: figure,
    to: figure,
    reason: text(4, 500),
  })
  .refine(({ from, to }) => from !== to, { path: ['to'], message: 'SAME_AS_BEFORE' });
export type FigureCorrection = z.infer<typeof FigureCorrection>;
