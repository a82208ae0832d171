import type { Instant } from '#domain/calendar.ts';
import { type DistrictRecords, readRecords } from '#domain/fold/read-records.ts';
import { stationRows } from '#domain/fold/station-rows.ts';
import type { Lock } from '#domain/lock.ts';
import type { Programme } from '#domain/programme.ts';
import type { AnnualPlan, PlanEntry } from '#domain/records/annual-plan.ts';
import type { FundingEntry } from '#domain/records/funding-entry.ts';
import type { MonthlyReport } from '#domain/records/monthly-report.ts';
import type { Operator } from '#domain/records/operator.ts';
import type { Close, Permit } from '#domain/records/period.ts';
import type { Problem } from '#domain/records/problem.ts';
import type { Kept } from '#domain/records/record.ts';
import type { Station, StationPeople } from '#domain/records/station.ts';
import type { DistrictSummary } from '#domain/summary.ts';
import type { Act } from '#store/audit-entry.ts';
import type { RecordWrite, Stored } from '#store/transaction.ts';
import type { Journal } from './journal.ts';

/** Who acts when an event of the story is played. */
export interface Officers {
  readonly district: string;
  readonly city: string;
}

/** What a book is opened with. */
export interface Binding {
  readonly code: string;
  readonly journal: Journal;
  readonly programme: Programme;
  readonly operators: readonly Operator[];
  readonly officers: Officers;
}

/**
 * The records of one district of the story, in memory: what its officers would read before they act. The acts
 * themselves are beside it, one file a noun; each keeps what it wrote here and in the journal.
 */
export class DistrictBook {
  readonly stations = new Map<string, Stored<Station>>();
  readonly people = new Map<string, StationPeople>();
  readonly plans = new Map<number, Stored<AnnualPlan>>();
  readonly slots = new Map<string, Stored<MonthlyReport>>();
  /** Problems by the month of their report. */
  readonly problems = new Map<string, Stored<Problem>>();
  /** Ledger lines by the story's name for them. */
  readonly lines = new Map<string, Stored<FundingEntry>>();
  readonly permits: Stored<Permit>[] = [];
  close: Stored<Close> | null = null;
  readonly code: string;
  readonly programme: Programme;
  readonly operators: readonly Operator[];
  readonly officers: Officers;
  readonly #journal: Journal;
  #serial = 0;

  constructor({ code, journal, programme, operators, officers }: Binding) {
    this.code = code;
    this.programme = programme;
    this.operators = operators;
    this.officers = officers;
    this.#journal = journal;
  }

  /** The act of an officer, by the event's own moment. */
  act(who: keyof Officers, operation: string, at: Instant): Act {
    const role = who === 'city' ? 'CITY_OFFICER' : 'DISTRICT_OFFICER';
    return { officer: this.officers[who], role, operation, at, requestId: 'demonstration' };
  }

  /** Carries a commit out in the journal; the records as they are kept now, in the order of the writes. */
  commit<T extends object>(...commit: Parameters<typeof Journal.prototype.commit<T>>): Stored<T & Kept>[] {
    return this.#journal.commit(...commit);
  }

  /** {@link commit} of a single record. */
  keep<T extends object>(act: Act, write: RecordWrite<T>): Stored<T & Kept> {
    const [kept] = this.commit(act, [write]);
    if (!kept) throw new Error('a record that was not kept');
    return kept;
  }

  /** Ids of the story's own: 1, 2, 3… */
  nextSerial(): number {
    this.#serial += 1;
    return this.#serial;
  }

  get lock(): Lock {
    return { closedThrough: this.close?.closedThrough ?? null, permits: this.permits };
  }

  /** The district as its stations and plans tell it now, without months of money and services. */
  summary(): DistrictSummary {
    const records = [...this.stations.values(), ...this.plans.values()] as unknown as DistrictRecords;
    return {
      ...{ districtCode: this.code, version: 1, closedThrough: this.close?.closedThrough ?? null },
      ...{ stations: stationRows(readRecords(records), this.programme), months: [], unreadable: [] },
    };
  }

  /** The township's entry in a plan in force; undefined: none. */
  entryOf(townshipCode: string): PlanEntry | undefined {
    return [...this.plans.values()]
      .flatMap((plan) => plan.entries)
      .find((entry) => entry.townshipCode === townshipCode && entry.from !== null && entry.until === null);
  }
}
