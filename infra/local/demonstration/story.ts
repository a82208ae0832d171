import type { Day, Instant, Month } from '#domain/calendar.ts';
import type { OperatorInput } from '#domain/records/operator.ts';
import type { OperatingMode } from '#domain/vocabulary.ts';
import data from './data/demonstration.json' with { type: 'json' };

/**
 * The demonstration's story (演示数据): Ningbo's years 2020 to 2025 as dated facts, never as sums. Names and codes of
 * divisions are real; every station, date, sum, organisation and address is invented.
 */
export interface Story {
  readonly legend: {
    readonly functions: readonly string[];
    readonly focus: readonly string[];
    readonly fundingCode: Readonly<Record<string, Readonly<Record<string, string | boolean | null>>>>;
    readonly documentPrefix: {
      readonly CITY: string;
      readonly DISTRICT: Readonly<Record<string, string>>;
      readonly OTHER: string;
    };
  };
  readonly operators: readonly (Omit<OperatorInput, 'exceptionReason' | 'evidence' | 'mainlySocialWork'> & {
    readonly id: number;
    readonly exceptionReason?: string;
    readonly mainlySocialWork?: boolean;
    readonly evidence?: string;
  })[];
  readonly stations: readonly StoryStation[];
  readonly plans: readonly StoryPlan[];
  readonly planChanges: readonly {
    readonly district: string;
    readonly year: number;
    readonly requestedOn: Day;
    readonly approvedOn: Day;
    readonly out: string;
    readonly in: StoryEntry;
    readonly reason: string;
  }[];
  readonly reports: readonly StoryReport[];
  readonly corrections: readonly {
    readonly district: string;
    readonly at: Instant;
    readonly townshipCode: string;
    readonly field: 'startedOn' | 'builtOn' | 'operatingOn';
    readonly from: Day;
    readonly to: Day;
    readonly reason: string;
  }[];
  readonly permits: readonly {
    readonly district: string;
    readonly grantedOn: Day;
    readonly expiresOn: Day;
    readonly from: Day;
    readonly to: Day;
    readonly reason: string;
  }[];
  /** Station or district (a pot), fiscal year, lines: day of the year, code, amount, document serial, mark. */
  readonly funding: readonly (readonly [place: string, year: number, lines: readonly StoryLine[]])[];
  readonly problems: readonly (readonly [
    district: string,
    month: Month,
    station: string,
    raisedOn: Day,
    text: string,
    owner: 'DISTRICT' | 'CITY',
    repliedOn: Day | null,
    reply: string | null,
    closedOn: Day | null,
  ])[];
}

/** A line of the ledger, on a day of its year. */
export type StoryLine = readonly [
  monthDay: string,
  code: string,
  amountFen: number,
  serial: number,
  mark?: string,
];

/** An entry of a plan. */
export type StoryEntry = readonly [
  township: string,
  plannedBuiltOn: Day,
  plannedOperatingOn: Day,
  mode: OperatingMode,
  staff: number,
  budgetFen: number,
];

/** A station and all that becomes of it. */
export interface StoryStation {
  readonly code: string;
  readonly planYear: number;
  readonly legacy?: boolean;
  readonly plannedOn?: Day;
  readonly startedOn: Day;
  readonly builtOn: Day;
  readonly operatingOn: Day;
  readonly suspendedOn?: Day;
  readonly resumedOn?: Day;
  /** When a baseline station's premises were entered; null or absent: never. */
  readonly detailsOn?: Day | null;
  readonly systemsOn?: Day;
  readonly mode: readonly (readonly [from: Day, mode: OperatingMode, operator?: number])[];
  readonly address: string;
  readonly areaM2: number;
  readonly hosts: readonly string[];
  readonly hostOther?: string;
  readonly multi: 0 | 1;
  readonly staff: readonly (readonly [from: Day, count: number])[];
  readonly functions: readonly number[];
  readonly groups: readonly number[];
  readonly focus: number;
  /** By start month, the last three digits of the villages' codes. */
  readonly villages: Readonly<Record<Month, string>>;
  readonly defects?: readonly (readonly [what: string, from: Day | null, until: Day | null])[];
}

/** A plan and how it came to be accepted. */
export interface StoryPlan {
  readonly district: string;
  readonly year: number;
  readonly submittedOn: Day;
  readonly acceptedOn: Day;
  readonly returned: readonly [on: Day, remarks: readonly StoryRemark[], resubmittedOn: Day] | null;
  readonly entries: readonly StoryEntry[];
}

/** Field, what the reviewer wrote, and what the first round wrongly said, if anything. */
export type StoryRemark = readonly [pointer: string, text: string, stated?: string | number | null];

/** A month's report and how its review went; null: never filed, never returned, not accepted. */
export type StoryReport = readonly [
  district: string,
  month: Month,
  firstSubmittedAt: Instant | null,
  returned: readonly [returnedAt: Instant, remarks: readonly StoryRemark[], resubmittedAt: Instant] | null,
  acceptedAt: Instant | null,
  flags: string,
];

/** Commas and semicolons as Chinese text has them on screen (GB/T 15834); the data file keeps what was typed. */
const punctuated = (_name: string, value: unknown): unknown =>
  typeof value === 'string'
    ? value.replace(/(?<=\p{Script=Han})[,;]/gu, (mark) => (mark === ',' ? '，' : '；'))
    : value;

/** The demonstration set, its text as it stands on screen. */
export const STORY = JSON.parse(JSON.stringify(data), punctuated) as Story;
