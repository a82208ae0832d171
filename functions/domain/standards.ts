import type { Day } from './calendar.ts';
import type { Programme } from './programme.ts';
import type { Facts } from './refusal.ts';
import { isActive, modeAt, type PostingFacts, staffAt } from './staff.ts';
import {
  type OperatingMode,
  type Post,
  REQUIRED_ROOMS,
  type RegistrationLevel,
  type Room,
} from './vocabulary.ts';

/** What a line of the standards guards: the step to built, the step to operating, acceptance; reminders guard nothing. */
export type StandardPurpose = 'BUILT' | 'OPERATING' | 'ACCEPTANCE' | 'REMINDER';

/** Every line, its requirement (the source clause) and what it guards. Wording and the way to mend it are in web/strings by id. */
export const STANDARD_LINES = {
  ROOMS: ['R10', 'BUILT'],
  EQUIPMENT: ['R11', 'BUILT'],
  NAME: ['R12', 'BUILT'],
  SIGNBOARD: ['R13', 'BUILT'],
  LOGO: ['R14', 'BUILT'],
  ADDRESS: ['R9', 'BUILT'],
  RESPONSIBLE_UNIT: ['R39', 'BUILT'],
  MODE: ['R15', 'OPERATING'],
  WORKERS: ['R20', 'OPERATING'],
  DIRECTOR: ['R22', 'OPERATING'],
  DEPUTY: ['R24', 'OPERATING'],
  FUNCTIONS: ['R27', 'OPERATING'],
  KEY_SERVICES: ['R28', 'OPERATING'],
  FIRST_SERVICE: ['R28', 'OPERATING'],
  SYSTEMS: ['R38', 'ACCEPTANCE'],
  HOST: ['R9', 'REMINDER'],
  OPERATOR_ELSEWHERE: ['R19', 'REMINDER'],
  DIRECTOR_POST: ['R23', 'REMINDER'],
  AREA: ['R9', 'REMINDER'],
} as const satisfies Record<string, readonly [clause: string, purpose: StandardPurpose]>;
/** Name of a line, by which its wording is found. */
export type StandardId = keyof typeof STANDARD_LINES;

/** One line of the check, met or not, with the clause that asks for it. */
export interface StandardLine {
  readonly id: StandardId;
  readonly clause: string;
  readonly purpose: StandardPurpose;
  readonly met: boolean;
  /** What is there and what is missing, for the sentence. */
  readonly facts: Facts;
}

/** What the check reads of a station; a kept record and a form both have it. */
export interface StationFacts {
  readonly responsibleUnit: string;
  readonly address: string | null;
  readonly areaM2: number | null;
  readonly hostFacilityTypes: readonly string[];
  readonly rooms: readonly Room[];
  readonly equipmentReady: boolean;
  readonly signboardHung: boolean;
  readonly usesNingboLogo: boolean;
  readonly systemsEstablished: boolean;
  readonly modes: readonly {
    from: Day;
    operatingMode: OperatingMode;
    operatorOrgId: string | null;
  }[];
  readonly firstServiceOn: Day | null;
  readonly functions: readonly string[];
  readonly keyServiceGroups: readonly string[];
  readonly keyServiceContents: string | null;
  readonly staff: readonly (PostingFacts & { post: Post | null; postReason: string | null })[];
}

/** What the check reads of the operator in force. */
export interface OperatorFacts {
  readonly uscc: string;
  readonly registrationLevel: RegistrationLevel;
}

/**
 * The standards of a station (R9-R29, R38) at the end of `day`: every line in the order of the Opinions, met or not.
 * Pure. Rooms, signs and functions carry no day and are judged as they are now; people, modes and the first service by
 * the day.
 */
export function checkStandards(
  station: StationFacts,
  operators: readonly OperatorFacts[],
  programme: Programme,
  day: Day,
): readonly StandardLine[] {
  const { staffMinimum, areaHintM2 } = programme.thresholds;
  const missingRooms = REQUIRED_ROOMS.filter((room) => !station.rooms.includes(room));
  const mode = modeAt(station.modes, day);
  const operator = operators.find((o) => o.uscc === mode?.operatorOrgId) ?? null;
  const staff = staffAt(station.staff, station.modes, day);
  const director = station.staff.find((p) => p.role === 'DIRECTOR' && isActive(p, day));
  return [
    line('ROOMS', missingRooms.length === 0, { missing: missingRooms }),
    line('EQUIPMENT', station.equipmentReady),
    line('NAME', true),
    line('SIGNBOARD', station.signboardHung),
    line('LOGO', station.usesNingboLogo),
    line('ADDRESS', station.address !== null && station.areaM2 !== null, {
      address: station.address !== null,
      area: station.areaM2 !== null,
    }),
    line('RESPONSIBLE_UNIT', station.responsibleUnit.length > 0),
    line('MODE', mode !== null && (mode.operatingMode === 'SOCIAL_WORK_POST' || operator !== null), {
      mode: mode?.operatingMode ?? null,
      operatorKnown: operator !== null,
    }),
    line('WORKERS', staff.counted >= staffMinimum, { counted: staff.counted, least: staffMinimum }),
    line('DIRECTOR', staff.directors === 1, { directors: staff.directors }),
    line('DEPUTY', staff.deputies === 1, { deputies: staff.deputies }),
    line('FUNCTIONS', station.functions.length > 0),
    line('KEY_SERVICES', station.keyServiceGroups.length > 0 && station.keyServiceContents !== null, {
      groups: station.keyServiceGroups.length > 0,
      contents: station.keyServiceContents !== null,
    }),
    line('FIRST_SERVICE', station.firstServiceOn !== null && station.firstServiceOn <= day),
    line('SYSTEMS', station.systemsEstablished),
    line('HOST', station.hostFacilityTypes.length > 0),
    line('OPERATOR_ELSEWHERE', operator === null || operator.registrationLevel !== 'OTHER'),
    line('DIRECTOR_POST', director === undefined || hasProperPost(director)),
    line('AREA', station.areaM2 === null || station.areaM2 <= areaHintM2, {
      areaM2: station.areaM2,
      hint: areaHintM2,
    }),
  ];
}

const line = (id: StandardId, met: boolean, facts: Facts = {}): StandardLine => {
  const [clause, purpose] = STANDARD_LINES[id];
  return { id, clause, purpose, met, facts };
};

/** R23: 原则上 a township leader or a section head; another post needs its reason. */
const hasProperPost = (director: { post: Post | null; postReason: string | null }): boolean =>
  director.post === 'TOWNSHIP_LEADER' ||
  director.post === 'SECTION_HEAD' ||
  (director.post === 'OTHER' && director.postReason !== null);

/** Lines of `purpose` that are not met: what stands between a station and that step. */
export const failing = (lines: readonly StandardLine[], purpose: StandardPurpose): readonly StandardLine[] =>
  lines.filter((l) => l.purpose === purpose && !l.met);
