import type { StationInput } from '#domain/records/station.ts';
import { halfWidth, typedWan } from '#domain/typed-row.ts';
import type { StationRecord } from './station-record.ts';
import { textOf, textOrNull } from './typed-text.ts';

/** A way of operating as its form holds it; the amount in 万元. */
export interface TypedMode extends Readonly<Record<string, unknown>> {
  readonly from: string;
  readonly operatingMode: string;
  readonly operatorOrgId: string;
  readonly contractNo: string;
  readonly contractStart: string;
  readonly contractEnd: string;
  readonly contractAmountFen: string;
}

const BLANK: TypedMode = {
  from: '',
  operatingMode: '',
  operatorOrgId: '',
  contractNo: '',
  contractStart: '',
  contractEnd: '',
  contractAmountFen: '',
};

const wanText = (fen: number | null): string => (fen === null ? '' : String(fen / 1_000_000));

/** The way of operating that began on `from`; a blank one for null or a day that is not there. */
export function typedMode({ view }: StationRecord, from: string | null): TypedMode {
  const mode = view.modes.find((m) => m.from === from);
  if (!mode) return BLANK;
  return {
    from: mode.from,
    operatingMode: mode.operatingMode,
    operatorOrgId: textOf(mode.operatorOrgId),
    contractNo: textOf(mode.contractNo),
    contractStart: textOf(mode.contractStart),
    contractEnd: textOf(mode.contractEnd),
    contractAmountFen: wanText(mode.contractAmountFen),
  };
}

/** Where this way of operating stands in what is sent: modes ascend by their first day. */
export const modeIndex = ({ view }: StationRecord, from: string | null): number => {
  const index = view.modes.findIndex((mode) => mode.from === from);
  return index === -1 ? view.modes.length : index;
};

/** The record with this way of operating changed or added at the end; operator and contract only where service is bought. */
export function withMode(input: StationInput, from: string | null, typed: TypedMode): unknown {
  const purchased = typed.operatingMode === 'PURCHASED_SERVICE';
  const only = (text: string) => (purchased ? textOrNull(text) : null);
  const amount = typedWan(typed.contractAmountFen);
  const mode = {
    from: textOrNull(typed.from),
    operatingMode: textOrNull(typed.operatingMode),
    operatorOrgId: only(typed.operatorOrgId),
    contractNo: only(typed.contractNo),
    contractStart: only(typed.contractStart),
    contractEnd: only(typed.contractEnd),
    contractAmountFen: purchased
      ? amount === undefined
        ? halfWidth(typed.contractAmountFen)
        : amount
      : null,
  };
  const known = input.modes.some((other) => other.from === from);
  const modes: readonly unknown[] = input.modes;
  return {
    ...input,
    modes: known ? input.modes.map((other) => (other.from === from ? mode : other)) : [...modes, mode],
  };
}
