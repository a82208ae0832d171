import { halfWidth, typedYuan } from '#domain/typed-row.ts';
import { textOrNull } from '../station/typed-text.ts';
import type { GapKind } from './gaps.ts';

/** A line as the form holds it; the amount in 元. */
export interface TypedEntry {
  /** A township's code, `DISTRICT` for the whole district, empty while nothing is chosen. */
  readonly stationId: string;
  readonly occurredOn: string;
  readonly basis: string;
  readonly payerLevel: string;
  readonly category: string;
  readonly fundChannel: string;
  readonly earmarkType: string;
  readonly purpose: string;
  readonly viaPurchase: string;
  readonly amount: string;
  readonly documentNo: string;
}

/** The choice that stands for a pot of the whole district. */
export const WHOLE_DISTRICT = 'DISTRICT';

/** A blank line; dated today where today lies in the ledger's year. */
export const blankEntry = (day: string): TypedEntry => ({
  stationId: '',
  occurredOn: day,
  basis: 'DISBURSED',
  payerLevel: '',
  category: 'REGULAR',
  fundChannel: '',
  earmarkType: '',
  purpose: '',
  viaPurchase: '',
  amount: '',
  documentNo: '',
});

/** What is known of the line that fills a gap; the clerk adds amount, channel and purpose. */
export const entryFor = (kind: GapKind, stationId: string, day: string): TypedEntry => ({
  ...blankEntry(day),
  stationId,
  basis: kind === 'noTownship' ? 'BUDGET' : 'DISBURSED',
  payerLevel: kind === 'noTownship' ? 'TOWNSHIP' : 'DISTRICT',
});

/** What is sent; the schema judges it. A choice that does not apply is not given. */
export function entryInput(year: number, typed: TypedEntry): Readonly<Record<string, unknown>> {
  const amount = typedYuan(typed.amount);
  return {
    stationId: typed.stationId === WHOLE_DISTRICT ? null : typed.stationId,
    fiscalYear: year,
    occurredOn: textOrNull(typed.occurredOn),
    basis: typed.basis,
    payerLevel: textOrNull(typed.payerLevel),
    category: typed.payerLevel === 'CITY' ? typed.category : 'REGULAR',
    fundChannel: textOrNull(typed.fundChannel),
    earmarkType: typed.fundChannel === 'EARMARK' ? textOrNull(typed.earmarkType) : null,
    purpose: textOrNull(typed.purpose),
    viaPurchase: typed.viaPurchase === '' ? null : typed.viaPurchase === 'yes',
    amountFen: amount === undefined ? halfWidth(typed.amount) : amount,
    documentNo: textOrNull(typed.documentNo),
  };
}
