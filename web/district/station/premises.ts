import type { StationInput } from '#domain/records/station.ts';
import { numberOrText, textOf, textOrNull } from './typed-text.ts';

/** What is there or is not. */
export const PREMISES_FLAGS = [
  'equipmentReady',
  'signboardHung',
  'usesNingboLogo',
  'systemsEstablished',
] as const;

/** The premises as a form holds them: text as typed, '' for nothing. */
export interface Premises extends Readonly<Record<string, unknown>> {
  readonly address: string;
  readonly areaM2: string;
  readonly hostFacilityTypes: readonly string[];
  readonly hostOther: string;
  readonly rooms: readonly string[];
  readonly equipmentReady: boolean;
  readonly signboardHung: boolean;
  readonly usesNingboLogo: boolean;
  readonly systemsEstablished: boolean;
}

/** The premises of a record as its form begins with them. */
export const typedPremises = (
  view: Pick<
    StationInput,
    'address' | 'areaM2' | 'hostFacilityTypes' | 'hostOther' | 'rooms' | (typeof PREMISES_FLAGS)[number]
  >,
): Premises => ({
  address: textOf(view.address),
  areaM2: textOf(view.areaM2),
  hostFacilityTypes: view.hostFacilityTypes,
  hostOther: textOf(view.hostOther),
  rooms: view.rooms,
  equipmentReady: view.equipmentReady,
  signboardHung: view.signboardHung,
  usesNingboLogo: view.usesNingboLogo,
  systemsEstablished: view.systemsEstablished,
});

/** The whole record with the premises as typed; the schema judges the result. */
export const applyPremises = (input: StationInput, typed: Premises): unknown => ({
  ...input,
  ...typed,
  address: textOrNull(typed.address),
  areaM2: numberOrText(typed.areaM2),
  hostOther: typed.hostFacilityTypes.includes('OTHER') ? textOrNull(typed.hostOther) : null,
});

/** The premises as a draft keeps them, all of it text: lists by spaces, what is there as `yes`. */
export const draftedPremises = (typed: Premises): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(typed).map(([field, value]) => [
      field,
      Array.isArray(value)
        ? value.join(' ')
        : typeof value === 'boolean'
          ? value
            ? 'yes'
            : ''
          : String(value),
    ]),
  );

/** What a draft says of the premises over what stands; fields that it does not name stay. */
export function proposedPremises(standing: Premises, values: Readonly<Record<string, string>>): Premises {
  const said = Object.entries(standing).map(([field, value]) => {
    const text = values[field];
    if (text === undefined) return [field, value];
    if (Array.isArray(value)) return [field, text.split(' ').filter(Boolean)];
    return [field, typeof value === 'boolean' ? text === 'yes' : text];
  });
  return Object.fromEntries(said) as Premises;
}

/** Fields in which two states of the premises differ. */
export const differing = (a: Premises, b: Premises): readonly (keyof Premises & string)[] => {
  const [before, after] = [draftedPremises(a), draftedPremises(b)];
  return Object.keys(before).filter((field) => before[field] !== after[field]);
};
