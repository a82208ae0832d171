import * as z from 'zod';
import { BASES, EARMARKS, FUND_CHANNELS, FUNDING_CATEGORIES, PAYER_LEVELS, PURPOSES } from '../vocabulary.ts';
import { kept } from './record.ts';
import { day, districtCode, fen, maybe, text, townshipCode } from './scalar.ts';

const fields = {
  /** Null: a pot for the whole district, left out of per-station shares. */
  stationId: maybe(townshipCode),
  fiscalYear: z.int().min(2020).max(2099),
  occurredOn: day,
  payerLevel: z.enum(PAYER_LEVELS).meta({ clause: 'R30' }),
  basis: z.enum(BASES),
  category: z.enum(FUNDING_CATEGORIES).default('REGULAR').meta({ clause: 'R34' }),
  fundChannel: z.enum(FUND_CHANNELS).meta({ clause: 'R33' }),
  earmarkType: maybe(z.enum(EARMARKS)).meta({ clause: 'R32' }),
  purpose: z.enum(PURPOSES).meta({ clause: 'R31' }),
  viaPurchase: z.boolean().meta({ clause: 'R32' }),
  amountFen: fen.refine((amount) => amount !== 0, { message: 'ZERO_AMOUNT' }).meta({ unit: 'fen' }),
  documentNo: maybe(text(1, 60)),
  /** The line that this one takes back; then the amount is its exact opposite and a reason is given. */
  correctsId: maybe(z.string().max(40)),
  reason: maybe(text(2, 200)),
};

/** A line of the ledger (domain section 6.7): never edited, taken back by an opposite line. */
export const FundingEntryInput = z
  .strictObject(fields)
  .refine((e) => Number(e.occurredOn.slice(0, 4)) === e.fiscalYear, {
    path: ['occurredOn'],
    message: 'OUTSIDE_FISCAL_YEAR',
  })
  .refine((e) => (e.fundChannel === 'EARMARK') === (e.earmarkType !== null), {
    path: ['earmarkType'],
    message: 'EARMARK_TYPE_MISMATCH',
  })
  .refine((e) => e.category === 'REGULAR' || e.payerLevel === 'CITY', {
    path: ['category'],
    message: 'CITY_CATEGORY',
  })
  .refine((e) => e.correctsId !== null || e.amountFen > 0, {
    path: ['amountFen'],
    message: 'NEGATIVE_ONLY_AS_CORRECTION',
  })
  .refine((e) => e.correctsId === null || e.amountFen < 0, {
    path: ['amountFen'],
    message: 'CORRECTION_IS_NEGATIVE',
  })
  .refine((e) => e.correctsId === null || e.reason !== null, {
    path: ['reason'],
    message: 'CORRECTION_REASON_REQUIRED',
  });
export type FundingEntryInput = z.infer<typeof FundingEntryInput>;

/** A line as it is kept: fen, signed, with an id that sorts in order of entry. */
export const FundingEntry = z.strictObject({ ...kept, id: z.string(), districtCode, ...fields });
export type FundingEntry = z.infer<typeof FundingEntry>;
