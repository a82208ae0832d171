import { type Day, dayOf, daysBetween, type Instant, type Month } from './calendar.ts';
import { type Claim, lifecycleOf } from './claims.ts';
import { type StaffedStation, type Warning, warningsOf } from './decisions/report-warnings.ts';
import type { Programme } from './programme.ts';
import { townshipName } from './programme.ts';
import type { ReportContent, ReportRow } from './records/monthly-report.ts';
import { isOn } from './switch.ts';
import { toldStages } from './told-stages.ts';
import {
  isMoney,
  OPTIONAL_SERVICE_FIELDS,
  SERVICE_FIELDS,
  STAGES,
  type Stage,
  type StationState,
} from './vocabulary.ts';

/** The figures of a row in the order of the sheet. */
export const FIGURE_FIELDS = [
  'staffOnSite',
  ...SERVICE_FIELDS,
  'servedVillageCodes',
  ...OPTIONAL_SERVICE_FIELDS,
] as const;
/** One of {@link FIGURE_FIELDS}. */
export type FigureField = (typeof FIGURE_FIELDS)[number];

/** A figure beside last month's; null is 未填. Villages are counted, money is in fen. */
export interface Figure {
  readonly value: number | null;
  readonly before: number | null;
  /** It moved by three tenths or more, and by more than chance. */
  readonly swings: boolean;
  readonly warnings: readonly Warning[];
}

/** A row of a report beside the same station's row of the month before. */
export interface ComparedRow {
  readonly code: string;
  readonly name: string;
  readonly row: ReportRow;
  /** What the round before said of the station; null for a first filing. */
  readonly lastRow: ReportRow | null;
  /** By its dates alone, plans aside: PLANNED where none is stated. */
  readonly state: StationState;
  /** Stages whose days this report states. */
  readonly moved: readonly Stage[];
  /** Stages of this period that stand without the report: told on the day, or put right; what is accepted with it. */
  readonly told: readonly Claim[];
  /** Days by which the expected day of completion moved since last month; 0: not, or nothing to compare. */
  readonly delay: number;
  readonly figures: Readonly<Record<FigureField, Figure>>;
  /** A reviewer looks at it: it moved, is not built, says something else than the round before, or has a figure that stands out. */
  readonly toLook: boolean;
}

/** A change of three tenths is looked at (domain section 6). */
const SWING = 0.3;
/** Below ten more or fewer a month differs by chance; money: 10,000 yuan, in fen. Workers are few, and each counts. */
const LEAST_CHANGE = 10;
const LEAST_MONEY = 1_000_000;

/** True where a figure moved by {@link SWING} or more of last month's, and by more than chance. */
export function isSwing(field: FigureField, value: number | null, before: number | null): boolean {
  if (value === null || before === null || before === 0) return false;
  const change = Math.abs(value - before);
  const least = field === 'staffOnSite' ? 1 : isMoney(field) ? LEAST_MONEY : LEAST_CHANGE;
  return change >= least && change >= before * SWING;
}

/** Two reports of a district, and the stations by which the later one is judged. */
export interface Compared {
  readonly month: Month;
  readonly content: ReportContent;
  /** Last month's, and when it was filed; null for none. */
  readonly previous: { readonly filedAt: Instant; readonly content: ReportContent } | null;
  /** What the round before said; null for a first filing. */
  readonly lastRound: ReportContent | null;
  /** A row without its station is compared all the same, but for its state, what was told, and its people. */
  readonly stations: readonly (StaffedStation & { readonly townshipCode: string })[];
  readonly programme: Programme;
  /** When the round was filed: the standing of its people is of that day. */
  readonly filedAt: Instant;
}

/** The rows of a report in the order of looking: what moved or is being built, then what stands out, then the rest. */
export function compareRows(compared: Compared): readonly ComparedRow[] {
  const rows = compared.content.rows.map((row) => compareRow(row, compared));
  const rank = (row: ComparedRow): number => {
    if (!row.toLook) return 3;
    if (hasProgress(row) || row.row.expectedBuiltOn !== null) return 0;
    return FIGURE_FIELDS.some((field) => row.figures[field].warnings.length > 0) ? 1 : 2;
  };
  return [...rows].sort((a, b) => rank(a) - rank(b) || (a.code < b.code ? -1 : 1));
}

/** True where the station moved since last month, by this report or between the two. */
export const hasProgress = ({ moved, told }: Pick<ComparedRow, 'moved' | 'told'>): boolean =>
  moved.length + told.length > 0;

/** Nothing is known of the station: only its figures are judged. */
const NOBODY: StaffedStation = { claims: [], staff: [], modes: [] };

function compareRow(row: ReportRow, compared: Compared): ComparedRow {
  const { month, previous, lastRound, stations, programme, filedAt } = compared;
  const code = row.townshipCode;
  const rowIn = (content: ReportContent | null) =>
    content?.rows.find((each) => each.townshipCode === code) ?? null;
  const before = rowIn(previous?.content ?? null);
  const lastRow = rowIn(lastRound);
  const station = stations.find((each) => each.townshipCode === code);
  const day = dayOf(filedAt);
  const warnings = warningsOf(row, before, station ?? NOBODY, programme, day);
  const figures = Object.fromEntries(
    FIGURE_FIELDS.map((field): [FigureField, Figure] => {
      const value = numberOf(row, field);
      const last = before && numberOf(before, field);
      return [
        field,
        {
          value,
          before: last,
          swings: isSwing(field, value, last),
          warnings: warnings.filter((warning) => warning.field === field),
        },
      ];
    }),
  ) as Record<FigureField, Figure>;
  const moved = STAGES.filter((stage) => row[stage] !== null);
  const told = toldStages(station?.claims ?? [], programme, month, {
    since: previous?.filedAt ?? null,
    until: filedAt,
  }).filter(({ stage }) => !moved.includes(stage));
  const delay =
    row.expectedBuiltOn && before?.expectedBuiltOn
      ? daysBetween(before.expectedBuiltOn, row.expectedBuiltOn)
      : 0;
  return {
    code,
    name: townshipName(programme, code),
    row,
    lastRow,
    state: station ? stateOn(station.claims, day) : 'NOT_PLANNED',
    moved,
    told,
    delay,
    figures,
    // A day of completion is expected of every station that is not built, and of no other.
    toLook:
      hasProgress({ moved, told }) ||
      row.expectedBuiltOn !== null ||
      (Object.keys(row) as (keyof ReportRow)[]).some((field) => refiled({ row, lastRow }, field)) ||
      Object.values(figures).some(({ swings, warnings: found }) => swings || found.length > 0),
  };
}

/** True where a field says something else than in the round before. */
export function refiled(
  { row, lastRow }: Pick<ComparedRow, 'row' | 'lastRow'>,
  field: keyof ReportRow,
): boolean {
  return lastRow !== null && String(row[field] ?? '') !== String(lastRow[field] ?? '');
}

/** A figure as a number: villages counted, everything else as it was given. */
export function numberOf(row: ReportRow, field: FigureField): number | null {
  if (field === 'servedVillageCodes') return row.servedVillageCodes?.length ?? null;
  return row[field];
}

/** Where the station stands by the claims that stand now. */
function stateOn(claims: readonly Claim[], day: Day): StationState {
  const { startedOn, builtOn, operatingOn, suspended, closedOn } = lifecycleOf(claims);
  const has = (on: Day | null): boolean => on !== null && on <= day;
  if (has(closedOn)) return 'CLOSED';
  if (has(operatingOn)) return isOn(suspended, day) ? 'SUSPENDED' : 'OPERATING';
  if (has(builtOn)) return 'BUILT';
  return has(startedOn) ? 'UNDER_CONSTRUCTION' : 'PLANNED';
}

/** JSON pointer of a row's field, as remarks carry it; the row is named by its township. */
export const rowPointer = (code: string, field: string): string => `/rows/${code}/${field}`;
