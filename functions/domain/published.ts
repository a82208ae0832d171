import { addMonths, type Day, type Instant, type Month } from './calendar.ts';
import type { Programme } from './programme.ts';
import { type Columnar, packSteps, rowOf, toColumns, unpackSteps } from './published/columns.ts';
import {
  type LevelColumns,
  type MoneyColumns,
  packLevels,
  packMoney,
  unpackMoney,
} from './published/money.ts';
import { packReports, type ReportColumns, unpackReports } from './published/reports.ts';
import { packServices, type ServiceColumns, unpackServices } from './published/services.ts';
import { packStations, type StationColumns, unpackStations } from './published/stations.ts';
import { publicPanels, type Settings } from './settings.ts';
import type { DistrictSummary, MonthRow, Summary } from './summary.ts';

/**
 * What is published under /data/. An allowlist: a field of a summary that is not packed here does not get out. Each
 * part is immutable and named by its content; the pointer, the only file that changes, names the parts that belong
 * together.
 */
export const PUBLISHED_SCHEMA = 1;

/** Parts by name. */
export interface Parts {
  /** All that the first screen and the time machine need. */
  readonly city: ByDistrict<CityColumns>;
  readonly money?: ByDistrict<MoneyColumns>;
  readonly service?: ByDistrict<ServiceColumns>;
  readonly directory?: ByDistrict<DirectoryColumns>;
}
/** One of {@link PART_NAMES}. */
export type PartName = keyof Parts;
/** The public parts, the one that opens the page first. */
export const PART_NAMES = ['city', 'money', 'service', 'directory'] as const satisfies readonly PartName[];

/** What is kept of each district, in code order, as columns. */
export interface ByDistrict<T> {
  readonly districts: readonly string[];
  readonly columns: Columnar<T>;
}

/** Names of stations are generated; this is the rest of the directory. */
export interface DirectoryColumns {
  /** In the order of the stations of the city part. */
  readonly addresses: readonly (string | null)[];
}

/** One district in the city part. */
export interface CityColumns {
  readonly stations: StationColumns;
  /** The first month of every month column, and how many there are. */
  readonly first: Month;
  readonly months: number;
  readonly levels: LevelColumns;
  /** Villages served in twelve months, as steps from month to month. */
  readonly villages: readonly number[];
  /** Only where the setting makes discipline public. */
  readonly reports?: ReportColumns;
}

/** What only signed-in readers may see; a district is given its own alone. */
export interface PrivateColumns {
  readonly reports: ReportColumns;
  /** Keys of records that could not be read. */
  readonly unreadable: readonly string[];
}

/** `/data/current.json`. */
export interface Pointer {
  readonly schema: typeof PUBLISHED_SCHEMA;
  /** By the real clock. */
  readonly publishedAt: Instant;
  /** The same moment by the clock of the rules; it differs in a demonstration alone. */
  readonly asOf: Instant;
  /** How many more publishes might have followed at once, 0 to a few: what keeps them to one a minute under load. */
  readonly spare: number;
  readonly demonstration: boolean;
  readonly programme: string;
  readonly settings: Settings;
  readonly parts: Readonly<Record<PartName, PublishedFile>>;
  /** What each close fixed: a `FrozenPart`. Left out of publications that are older than it. */
  readonly frozen?: PublishedFile;
  /** Not under /data/: read through the API. */
  readonly private: PublishedFile;
  /** Version of each district's summary that the parts were made from. */
  readonly summaryVersions: Readonly<Record<string, number>>;
  /** Last closed day of each district; null: nothing is closed. */
  readonly closedThrough: Readonly<Record<string, Day | null>>;
}

/** Where a part lies. */
export interface PublishedFile {
  /** Name beside the pointer, `city.<hash>.json`. */
  readonly file: string;
  /** Bytes of the file, not compressed. */
  readonly bytes: number;
}

/** The public parts of a summary under these settings. */
export function encode(
  summary: Summary,
  programme: Pick<Programme, 'calendar'>,
  settings: Settings,
): Required<Parts> {
  const { discipline } = publicPanels(settings);
  return {
    city: each(summary, ({ stations, months }) => ({
      stations: packStations(stations),
      first: months[0]?.month ?? '0000-00',
      months: months.length,
      levels: packLevels(months),
      villages: packSteps(months.map((row) => row.villagesServed)),
      ...(discipline ? { reports: packReports(months, programme, settings) } : {}),
    })),
    money: each(summary, ({ months }) => packMoney(months)),
    service: each(summary, ({ months }) => packServices(months)),
    directory: each(summary, ({ stations }) => ({ addresses: stations.map((row) => row.address) })),
  };
}

/** The private part of a summary, by district code. */
export const encodePrivate = (
  summary: Summary,
  programme: Pick<Programme, 'calendar'>,
  settings: Settings,
): Readonly<Record<string, PrivateColumns>> =>
  Object.fromEntries(
    inCodeOrder(summary).map(({ districtCode, months, unreadable }) => [
      districtCode,
      { reports: packReports(months, programme, settings), unreadable },
    ]),
  );

/**
 * The summary that parts describe, good for {@link figures} as it is. Whatever was not published, or whose part is
 * not there yet, is empty: services null, channels and purposes 0, addresses null. `own` adds private columns, of
 * all districts or of one.
 */
export function decode(
  parts: Parts,
  pointer?: Pick<Pointer, 'summaryVersions' | 'closedThrough'>,
  own: Readonly<Record<string, PrivateColumns>> = {},
): Summary {
  return Object.fromEntries(
    parts.city.districts.map((districtCode): [string, DistrictSummary] => {
      const of = <T>(part: ByDistrict<T> | undefined): T | undefined => columnsOf(part, districtCode);
      const city = rowOf(parts.city.columns, parts.city.districts.indexOf(districtCode));
      const addresses = of(parts.directory)?.addresses;
      const hidden = own[districtCode];
      return [
        districtCode,
        {
          districtCode,
          version: pointer?.summaryVersions[districtCode] ?? 0,
          closedThrough: pointer?.closedThrough[districtCode] ?? null,
          stations: unpackStations(districtCode, city.stations).map((row, i) => ({
            ...row,
            address: addresses?.[i] ?? null,
          })),
          months: unpackMonths(city, hidden?.reports ?? city.reports, of(parts.money), of(parts.service)),
          unreadable: hidden?.unreadable ?? [],
        },
      ];
    }),
  );
}

function unpackMonths(
  city: CityColumns,
  filings: ReportColumns | undefined,
  money: MoneyColumns | undefined,
  service: ServiceColumns | undefined,
): readonly MonthRow[] {
  const months = Array.from({ length: city.months }, (_, i) => addMonths(city.first, i));
  const reports = filings ? unpackReports(filings, months) : [];
  const villages = unpackSteps(city.villages);
  return months.map((month, i) => ({
    month,
    report: reports[i] ?? null,
    money: unpackMoney(city.levels, money, i),
    services: service ? unpackServices(service, i) : null,
    villagesServed: villages[i] ?? 0,
  }));
}

function columnsOf<T>(part: ByDistrict<T> | undefined, districtCode: string): T | undefined {
  const place = part?.districts.indexOf(districtCode) ?? -1;
  return part && place >= 0 ? rowOf(part.columns, place) : undefined;
}

function each<T>(summary: Summary, of: (district: DistrictSummary) => T): ByDistrict<T> {
  const rows = inCodeOrder(summary);
  return { districts: rows.map((district) => district.districtCode), columns: toColumns(rows.map(of)) };
}

const inCodeOrder = (summary: Summary): readonly DistrictSummary[] =>
  Object.values(summary).sort((a, b) => (a.districtCode < b.districtCode ? -1 : 1));
