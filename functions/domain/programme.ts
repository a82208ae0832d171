import type { Day, Month } from './calendar.ts';
import type {
  Earmark,
  Host,
  OperatingMode,
  Post,
  RegistrationLevel,
  Room,
  ServiceGroup,
  StationFunction,
} from './vocabulary.ts';

/**
 * What a city's programme is, in one file: everything that is one city's and no other's. Rules are code and take every
 * number from here; a second city is a second value of this type. What not everybody loads stands beside it, chosen by
 * the same id: {@link ProgrammeWords} (forms), {@link Mosaic} (one panel), {@link VillageNames} and
 * {@link VillageCodes} (servers only).
 */
export interface Programme {
  /** Deploy setting that chooses it, e.g. `ningbo`. */
  readonly id: string;
  readonly cityCode: string;
  readonly cityName: string;
  /** As in the name of the site. */
  readonly cityNameEn: string;
  /** The bureau that runs the programme; departments were renamed in 2023, so it is data (domain section 3). */
  readonly bureauName: string;
  readonly districts: readonly District[];
  readonly townships: readonly Township[];
  readonly roadmaps: Readonly<Record<string, RoadmapVersion>>;
  readonly defaultRoadmap: string;
  /** In date order; each repeats every year with that year's plan. */
  readonly gates: readonly Gate[];
  /** Expected share of the year's new builds by day of the year, piecewise linear (domain section 7, 序时进度). */
  readonly schedule: readonly SchedulePoint[];
  readonly calendar: ReportingCalendar;
  readonly thresholds: Thresholds;
  readonly baselineYear: number;
  readonly source: string;
}

/** A district, county or county-level city: the unit that plans and reports. In force from `from` to the day before `until`. */
export interface District {
  readonly code: string;
  readonly name: string;
  readonly en: string;
  /** One character for dots and tiles, unique in the city. */
  readonly initial: string;
  readonly from: Day | null;
  readonly until: Day | null;
}

/** 街道, 镇, 乡 in this order. */
export type TownshipKind = 'SUBDISTRICT' | 'TOWN' | 'TOWNSHIP';

/** A township or sub-district: the unit that has one station (R8). */
export interface Township {
  readonly code: string;
  readonly name: string;
  readonly kind: TownshipKind;
  readonly districtCode: string;
  /** Villages and communities with published codes; null where none are published, so that no rate is made up. */
  readonly villages: number | null;
  /** In force from this day on, null: since before the programme. */
  readonly from: Day | null;
  /** First day no longer in force; null: still. */
  readonly until: Day | null;
  /** Development zone that runs it; it counts in its administrative district all the same (A6). */
  readonly zone?: string;
  /** True while the id is ours and not a national code. */
  readonly provisional?: true;
}

/** One reading of the roadmap (R1-R7); which one counts is a setting, and no year is written into rules (A1). */
export interface RoadmapVersion {
  readonly id: string;
  readonly name: string;
  readonly note: string;
  readonly noteEn: string;
  readonly targets: readonly RoadmapTarget[];
}

/** What a roadmap version says of one year. */
export interface RoadmapTarget {
  readonly year: number;
  readonly phase: string;
  readonly phaseEn: string;
  /** Stations to stand by the year's end; ALL: every township in force that day; null: none stated. */
  readonly target: number | 'ALL' | null;
  /** New stations of the year, where stated. */
  readonly added: number | null;
  /** What the year is for, where it is not a count of stations. */
  readonly aim: string | null;
  readonly aimEn: string | null;
  /** The words of the source that say so, and its requirement number. */
  readonly clause: string;
}

/** A day of each year by which a share of that year's plan has reached a stage (R43-R45). */
export interface Gate {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  /** Last day, `MM-DD`, included. */
  readonly by: string;
  /** Share of the plan to reach, as a fraction of integers. */
  readonly share: readonly [n: number, d: number];
  readonly fact: 'builtOn' | 'operatingOn';
  readonly clause: string;
}

/** A corner of the 序时进度 line. */
export interface SchedulePoint {
  /** `MM-DD`; the share holds at the end of this day. */
  readonly day: string;
  /** Per cent, 0 to 100. */
  readonly percent: number;
}

/** When monthly reports fall due (R46), and the days of rest shown beside them. */
export interface ReportingCalendar {
  readonly firstMonth: Month;
  /** Day of the month on which the report is due, included to its last second (A2). */
  readonly dueDay: number;
  /** The clock's first reminder of a report goes out so many days before its due day. */
  readonly remindDaysBefore: number;
  /** And of a gate so many days before the gate's, once each, where its plan is short of it; most first. */
  readonly gateRemindDaysBefore: readonly number[];
  /** Days of rest and their names; shown beside a due date, never moving it by themselves (R46). */
  readonly holidays: Readonly<Record<Day, string>>;
  /** Weekend days that are worked in exchange (调休上班). */
  readonly makeUpDays: Readonly<Record<Day, string>>;
  /** English names of the holidays by the Chinese ones that the two lists give. */
  readonly holidaysEn: Readonly<Record<string, string>>;
}

/** Numbers of the source, or readings of it, that a city may set otherwise (`THRESHOLDS` in its settings). */
export interface Thresholds {
  /** Least certified full-time resident workers (R20, R21). */
  readonly staffMinimum: number;
  /** Township share of disbursed money below which a station-year is flagged (R30, A14). */
  readonly townshipShare: readonly [n: number, d: number];
  /** 基本实现 of R7, A19. */
  readonly villageCoverage: readonly [n: number, d: number];
  /** A gate or report this many days away and not met is 临期. */
  readonly soonDays: number;
  /** A row of the monthly report above these asks for a reason (section 10.1). */
  readonly monthlyHints: Readonly<Record<string, number>>;
  readonly areaHintM2: number;
  readonly operatorStationsHint: number;
}

/** The source's word for something, and ours in English. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** A requirement of the source: the section that it stands in, and what it asks in our own short words. */
export interface Clause {
  readonly title: string;
  readonly titleEn: string;
  readonly text: string;
  readonly textEn: string;
}

/** How the source words what a form offers, and what it asks of a station. */
export interface ProgrammeWords {
  readonly choices: {
    readonly mode: Readonly<Record<OperatingMode, Words>>;
    readonly host: Readonly<Record<Host, Words>>;
    readonly room: Readonly<Record<Room, Words>>;
    readonly function: Readonly<Record<StationFunction, Words>>;
    readonly group: Readonly<Record<ServiceGroup, Words>>;
    readonly post: Readonly<Record<Post, Words>>;
    readonly earmark: Readonly<Record<Earmark, Words>>;
    readonly registrationLevel: Readonly<Record<RegistrationLevel, Words>>;
  };
  /** What every station is, without choice (R26). */
  readonly platforms: readonly Words[];
  /** By requirement number, as the standards name it (`R10`). */
  readonly clauses: Readonly<Record<string, Clause>>;
}

/** A square of the mosaic; row and column count from 0 at the top left. */
export interface Tile {
  readonly row: number;
  readonly col: number;
  /** Code of the township that it stands for. */
  readonly code: string;
}

/** A drawing of the city in `cols` x `rows` squares, one a township, the rest empty. */
export interface Mosaic {
  readonly cols: number;
  readonly rows: number;
  readonly tiles: readonly Tile[];
}

/** A village (村) or residents' community (社区) with the 12-digit code of the statistics bureau. */
export interface Village {
  readonly code: string;
  readonly name: string;
  readonly kind: 'COMMUNITY' | 'VILLAGE';
}

/** Villages of a township by name, in code order; empty where their codes are not published. For servers alone: a page asks for one township's. */
export type VillageNames = (townshipCode: string) => readonly Village[];
/** True for the 12-digit code of a village or community of the city. A tenth of the names, for the desks that check what is filed. */
export type VillageCodes = (villageCode: string) => boolean;

/** Townships of the city (or of one district) in force at the end of `day`, in code order. */
export const townshipsAt = (programme: Programme, day: Day, districtCode?: string): readonly Township[] =>
  programme.townships.filter(
    (t) => inForce(t, day) && (districtCode === undefined || t.districtCode === districtCode),
  );

/** True where the division exists at the end of `day`. */
export const inForce = (division: { from: Day | null; until: Day | null }, day: Day): boolean =>
  (division.from === null || division.from <= day) && (division.until === null || day < division.until);

/** The township of a code, in force or not. Null for a code that the programme does not know. */
export const townshipOf = (programme: Programme, code: string): Township | null =>
  programme.townships.find((t) => t.code === code) ?? null;

/** A township's name by its code; the code itself for one that the programme does not know. */
export const townshipName = (programme: Programme, code: string): string =>
  townshipOf(programme, code)?.name ?? code;

/** The district of a code. @throws Error for a code that the programme does not know: callers check foreign input before they ask */
export function districtOf(programme: Programme, code: string): District {
  const found = programme.districts.find((d) => d.code === code);
  if (!found) throw new Error(`no district ${code} in programme ${programme.id}`);
  return found;
}
