/**
 * The key design.
 *
 * A district is a partition, so that one Query returns all that its summary is folded from, and a filing and the stations
 * that it moves lie together. Everything of the city's own (operators) lies under CITY, officers under OFFICER, overrides
 * under SETTINGS: small partitions that are read whole.
 *
 * What does not belong to a summary stays outside the district's partition although it names a district: drafts (they
 * change with every keystroke and would make the stream fold for nothing), summaries (a fold must not wake itself),
 * idempotency items and guards, what a district was reminded of, when an officer signed in. Only keys that begin DISTRICT#
 * reach the stream's consumer.
 *
 * Sort keys put a record's parts behind the record: `REPORT#2021-06` is the slot, `REPORT#2021-06#ROUND#01` what its first
 * round said. A slot is found by its exact key, its parts by the prefix with the second `#`. Restricted fields of any
 * record lie at `PEOPLE#` + its sort key, so that they can be erased without touching a version.
 *
 * Lists page by the id at the end of the sort key: no cursor, nothing to sign, and no ties to lose.
 */
export interface Key {
  readonly pk: string;
  readonly sk: string;
}

/** A key whose partition begins so: its type says what may be written there. */
export interface KeyIn<Prefix extends string> extends Key {
  readonly pk: `${Prefix}${string}`;
}

/** Partition key of a district: what its summary is folded from, and what the stream passes on. */
export const districtPartition = (districtCode: string): string => `DISTRICT#${districtCode}`;

/** A township's code names its district: the first six characters. */
export const districtOfTownship = (townshipCode: string): string => townshipCode.slice(0, 6);

const inDistrict = (districtCode: string, sk: string): Key => ({ pk: districtPartition(districtCode), sk });
const twoDigits = (n: number): string => String(n).padStart(2, '0');

/** Where the city's frozen figures lie: beside the summaries, since jobs that fold write nothing else. */
export const SNAPSHOTS = { pk: 'SUMMARY#CITY', prefix: 'SNAPSHOT#' } as const;

/** The key of every item that is written anywhere; no other module puts a key together. */
export const keys = {
  station: (townshipCode: string): Key =>
    inDistrict(districtOfTownship(townshipCode), `STATION#${townshipCode}`),
  plan: (districtCode: string, year: number): Key => inDistrict(districtCode, `PLAN#${year}`),
  planChange: (districtCode: string, year: number, id: string): Key =>
    inDistrict(districtCode, `PLAN#${year}#CHANGE#${id}`),
  report: (districtCode: string, month: string): Key => inDistrict(districtCode, `REPORT#${month}`),
  round: (districtCode: string, month: string, round: number): Key =>
    inDistrict(districtCode, `REPORT#${month}#ROUND#${twoDigits(round)}`),
  funding: (districtCode: string, year: number, id: string): Key =>
    inDistrict(districtCode, `FUNDING#${year}#${id}`),
  close: (districtCode: string): Key => inDistrict(districtCode, 'CLOSE'),
  problem: (districtCode: string, id: string): Key =>
    inDistrict(districtCode, `PROBLEM#${id.slice(0, 7)}#${id.slice(8)}`),
  permit: (districtCode: string, id: string): Key => inDistrict(districtCode, `PERMIT#${id}`),
  correction: (townshipCode: string, id: string): Key =>
    inDistrict(districtOfTownship(townshipCode), `CORRECTION#${townshipCode}#${id}`),
  people: (of: Key): Key => ({ pk: of.pk, sk: `PEOPLE#${of.sk}` }),
  operator: (uscc: string): Key => ({ pk: 'CITY', sk: `OPERATOR#${uscc}` }),
  officer: (id: string): Key => ({ pk: 'OFFICER', sk: id }),
  login: (issuer: string, subject: string): Key => ({ pk: 'OFFICER', sk: `LOGIN#${issuer}#${subject}` }),
  /** The n-th handover of an officer, from 1. */
  handover: (from: string, n: number): Key => ({ pk: 'OFFICER', sk: `HANDOVER#${from}#${twoDigits(n)}` }),
  signIns: (officer: string): KeyIn<'SIGN-INS'> => ({ pk: 'SIGN-INS', sk: officer }),
  reminders: (month: string, districtCode: string): Key => ({ pk: `REMINDERS#${month}`, sk: districtCode }),
  /** What a district was reminded of for one gate of one year. */
  gateReminders: (year: number, gate: string, districtCode: string): Key => ({
    pk: `REMINDERS#${year}#${gate}`,
    sk: districtCode,
  }),
  /** A message of the month (UTC) in which it is due. */
  outbox: (dueAt: string, id: string): KeyIn<'OUTBOX#'> => ({
    pk: `OUTBOX#${dueAt.slice(0, 7)}`,
    sk: `${dueAt}#${id}`,
  }),
  settings: (name: string): Key => ({ pk: 'SETTINGS', sk: name }),
  due: (month: string): Key => ({ pk: 'SETTINGS', sk: `PERIOD#${month}` }),
  summary: (districtCode: string): KeyIn<'SUMMARY#'> => ({ pk: `SUMMARY#${districtCode}`, sk: 'CURRENT' }),
  snapshot: (month: string): KeyIn<'SUMMARY#'> => ({ pk: SNAPSHOTS.pk, sk: `${SNAPSHOTS.prefix}${month}` }),
  /** `row` is a township's code, or HEADER. */
  reportDraft: (districtCode: string, month: string, row: string): KeyIn<'DRAFTS#'> => ({
    pk: `DRAFTS#${districtCode}`,
    sk: `REPORT#${month}#${row}`,
  }),
  /** What a township proposes for its station's record. */
  stationDraft: (townshipCode: string): KeyIn<'DRAFTS#'> => ({
    pk: `DRAFTS#${districtOfTownship(townshipCode)}`,
    sk: `STATION#${townshipCode}`,
  }),
  idempotency: (officer: string, operation: string, key: string): Key => ({
    pk: `IDEMPOTENCY#${officer}#${operation}#${key}`,
    sk: 'ANSWER',
  }),
  /** Something that may be held once, e.g. a certificate number by its keyed hash. */
  guard: (what: string): Key => ({ pk: `GUARD#${what}`, sk: 'HOLDER' }),
  /** Version n of a record and entry n of its chain. */
  audit: (of: Key, version: number): Key => ({
    pk: `${of.pk}/${of.sk}`,
    sk: String(version).padStart(8, '0'),
  }),
};
