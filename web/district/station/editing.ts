import type { StandardId } from '#domain/standards.ts';
import type { StaffRole } from '#domain/vocabulary.ts';

/** What of a station is in edit; one thing at a time. */
export type Editing =
  | { readonly part: 'premises' | 'services' | 'villages' }
  /** A way of operating by its first day; null: a new one. */
  | { readonly part: 'mode'; readonly from: string | null }
  /** A posting by its id; null: a new one, in this role. */
  | { readonly part: 'posting'; readonly id: string | null; readonly role: StaffRole | null }
  | { readonly part: 'end'; readonly id: string };

/** Sections of the page, in order. */
export type SectionName = 'premises' | 'people' | 'operation' | 'funding' | 'villages';

const SECTIONS: Readonly<Record<Editing['part'], SectionName>> = {
  premises: 'premises',
  services: 'operation',
  mode: 'operation',
  posting: 'people',
  end: 'people',
  villages: 'villages',
};

/** Where the tab keeps what is typed into it. */
export function storageKeyOf(townshipCode: string, editing: Editing): string {
  const which =
    editing.part === 'mode' ? (editing.from ?? 'new') : 'id' in editing ? (editing.id ?? 'new') : '';
  return `station ${townshipCode} ${editing.part} ${which}`.trim();
}

/** The section of the page in which the form opens. */
export const sectionOf = (editing: Editing): SectionName => SECTIONS[editing.part];

/** Where a line of the standards is mended: what to open, and the pointer of the field in it. */
export interface Mend {
  readonly editing: Editing;
  readonly pointer: string;
}

interface Standing {
  /** First day of the way of operating that is in force. */
  readonly modeFrom: string | null;
  /** The director's posting, where there is one. */
  readonly directorId: string | null;
}

const premises = (pointer: string): Mend => ({ editing: { part: 'premises' }, pointer });
const services = (pointer: string): Mend => ({ editing: { part: 'services' }, pointer });
const newcomer = (role: StaffRole): Mend => ({
  editing: { part: 'posting', id: null, role },
  pointer: '/name',
});

/** The way from a finding of the standards to the field that mends it; null for the name, which nobody types. */
export function mendOf(id: StandardId, { modeFrom, directorId }: Standing): Mend | null {
  const mode: Mend = { editing: { part: 'mode', from: modeFrom }, pointer: '/operatingMode' };
  const ways: Readonly<Record<StandardId, Mend | null>> = {
    ROOMS: premises('/rooms'),
    EQUIPMENT: premises('/equipmentReady'),
    NAME: null,
    SIGNBOARD: premises('/signboardHung'),
    LOGO: premises('/usesNingboLogo'),
    ADDRESS: premises('/address'),
    RESPONSIBLE_UNIT: services('/responsibleUnit'),
    MODE: mode,
    WORKERS: newcomer('WORKER'),
    DIRECTOR: newcomer('DIRECTOR'),
    DEPUTY: newcomer('DEPUTY'),
    FUNCTIONS: services('/functions'),
    KEY_SERVICES: services('/keyServiceGroups'),
    FIRST_SERVICE: services('/firstServiceOn'),
    SYSTEMS: premises('/systemsEstablished'),
    HOST: premises('/hostFacilityTypes'),
    OPERATOR_ELSEWHERE: mode,
    DIRECTOR_POST: directorId
      ? { editing: { part: 'posting', id: directorId, role: null }, pointer: '/post' }
      : newcomer('DIRECTOR'),
    AREA: premises('/areaM2'),
  };
  return ways[id];
}
