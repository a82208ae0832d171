import type { Instant } from '#domain/calendar.ts';
import { closeMonth, correctClaim } from '#domain/closing.ts';
import { contentOf, emptySlot, submitReport } from '#domain/filing.ts';
import { enterFunding, entryId } from '#domain/ledger.ts';
import type { Lock } from '#domain/lock.ts';
import { approveChange, emptyPlan, plannedOn, reviewPlan, savePlan, submitPlan } from '#domain/planning.ts';
import { villagesOfProgramme } from '#domain/programme/choose-villages.ts';
import type { Programme } from '#domain/programme.ts';
import { type AnnualPlan, AnnualPlanInput, type PlanEntryInput } from '#domain/records/annual-plan.ts';
import { type FundingEntry, FundingEntryInput } from '#domain/records/funding-entry.ts';
import type {
  MonthlyReport,
  MonthlyReportInput,
  Remark,
  ReportContent,
} from '#domain/records/monthly-report.ts';
import type { Operator } from '#domain/records/operator.ts';
import type { Close, Permit } from '#domain/records/period.ts';
import type { Station, StationInput, StationPeople } from '#domain/records/station.ts';
import { registerStation } from '#domain/registering.ts';
import { acceptReport, isUnderReview, returnReport } from '#domain/reviewing.ts';
import type { Act } from '#store/audit-entry.ts';
import { hashOf } from '#store/canonical.ts';
import { filingCommit } from '#store/filing-commit.ts';
import { keys } from '#store/keys.ts';
import { seal, sealPeople } from '#store/people.ts';
import { stationWrite } from '#store/station-write.ts';
import type { Stored } from '#store/transaction.ts';
import type { Journal } from './journal.ts';

/** Who acts when an event of the story is played. */
export interface Officers {
  readonly district: string;
  readonly city: string;
}

/**
 * One district of the story as its officers keep it: records in memory, moved by the same domain decisions as through
 * the API, each with its event's own moment, and written to the journal by the same commits.
 */
export class DistrictDesk {
  readonly stations = new Map<string, Stored<Station>>();
  readonly plans = new Map<number, Stored<AnnualPlan>>();
  readonly #slots = new Map<string, Stored<MonthlyReport>>();
  readonly #contents = new Map<string, ReportContent>();
  readonly #people = new Map<string, StationPeople>();
  readonly #lines = new Map<string, Stored<FundingEntry>>();
  readonly #permits: Stored<Permit>[] = [];
  #close: Stored<Close> | null = null;
  #serial = 0;
  readonly code: string;
  readonly #journal: Journal;
  readonly #programme: Programme;
  readonly #operators: readonly Operator[];
  readonly #officers: Officers;

  constructor(
    code: string,
    journal: Journal,
    programme: Programme,
    operators: readonly Operator[],
    officers: Officers,
  ) {
    this.code = code;
    this.#journal = journal;
    this.#programme = programme;
    this.#operators = operators;
    this.#officers = officers;
  }

  #act(who: keyof Officers, operation: string, at: Instant): Act {
    const role = who === 'city' ? 'CITY_OFFICER' : 'DISTRICT_OFFICER';
    return { officer: this.#officers[who], role, operation, at, requestId: 'demonstration' };
  }

  #planning() {
    return {
      programme: this.#programme,
      stations: [...this.stations.values()],
      plans: [...this.plans.values()],
    };
  }

  get #lock(): Lock {
    return { closedThrough: this.#close?.closedThrough ?? null, permits: this.#permits };
  }

  async register(input: StationInput, at: Instant): Promise<void> {
    const code = input.townshipCode;
    const before = this.stations.get(code) ?? null;
    const people = this.#people.get(code);
    const keeper = seal();
    const numbers = [...new Set(input.staff.flatMap((posting) => posting.certNo ?? []))];
    const hashes = new Map(await Promise.all(numbers.map(async (n) => [n, await keeper.mac(n)] as const)));
    const context = {
      programme: this.#programme,
      operators: this.#operators,
      villageExists: villagesOfProgramme(this.#programme.id).has,
      certHash: (n: string) => hashes.get(n) ?? '',
      at,
    };
    const next = registerStation(code, before && people ? { station: before, people } : null, input, context);
    const sealed = await sealPeople(keys.station(code), next.people);
    const { write, guards } = stationWrite(before, next.station, sealed);
    this.#keepStations(this.#act('district', 'putStation', at), [write], guards);
    this.#people.set(code, next.people);
  }

  #keepStations(
    act: Act,
    writes: Parameters<Journal['commit']>[1],
    guards: Parameters<Journal['commit']>[2] = [],
  ): void {
    for (const station of this.#journal.commit(act, writes, guards) as Stored<Station>[])
      this.stations.set(station.townshipCode, station);
  }

  /** Claims of the baseline (R2): what was built before the programme is imported with its dates. */
  claimBaseline(code: string, dates: Pick<Station['claims'][number], 'stage' | 'on'>[], at: Instant): void {
    const before = this.stations.get(code);
    if (!before) throw new Error(`no station ${code}`);
    const claims = dates.map(({ stage, on }) => ({ stage, on, source: 'BASELINE' as const, at }));
    const { write } = stationWrite(before, { ...before, claims }, undefined);
    this.#keepStations(this.#act('city', 'importBaseline', at), [write]);
  }

  /** Budget of the township's entry in the accepted plan, fen; null: none. */
  budgetOf(townshipCode: string): number | null {
    return this.#entry(townshipCode)?.plannedBudgetFen ?? null;
  }

  plannedBuiltOn(townshipCode: string): string | null {
    return this.#entry(townshipCode)?.plannedBuiltOn ?? null;
  }

  #entry(townshipCode: string) {
    return [...this.plans.values()]
      .flatMap((plan) => plan.entries)
      .find((entry) => entry.townshipCode === townshipCode && entry.from !== null && entry.until === null);
  }

  async plan(year: number, entries: readonly PlanEntryInput[], at: Instant): Promise<void> {
    const key = keys.plan(this.code, year);
    const before = this.plans.get(year) ?? null;
    const input = AnnualPlanInput.parse({
      year,
      entries,
      contactName: '演示联系人',
      contactPhone: '0574-00000000',
    });
    const saved = savePlan(before ?? emptyPlan(this.code, year), input, this.#planning(), at);
    const people = await sealPeople(key, {
      contactName: input.contactName,
      contactPhone: input.contactPhone,
    });
    const kept = this.#keepPlan(this.#act('district', 'putPlan', at), saved, before, people);
    const { plan } = submitPlan(kept, at, this.#officers.district);
    this.#keepPlan(this.#act('district', 'submitPlan', at), plan, kept);
  }

  #keepPlan(
    act: Act,
    after: Parameters<typeof submitPlan>[0],
    before: Stored<AnnualPlan> | null,
    people?: { sealed: string; mac: string },
  ): Stored<AnnualPlan> {
    const write = { key: keys.plan(this.code, after.year), before, after, ...(people ? { people } : {}) };
    const [kept] = this.#journal.commit(act, [write]) as Stored<AnnualPlan>[];
    if (!kept) throw new Error('a plan that was not kept');
    this.plans.set(after.year, kept);
    return kept;
  }

  reviewPlan(year: number, outcome: 'ACCEPTED' | 'RETURNED', remarks: readonly Remark[], at: Instant): void {
    const before = this.plans.get(year);
    if (!before) throw new Error(`no plan ${year} of ${this.code}`);
    const next = reviewPlan(before, { outcome, remarks }, at, this.#officers.city);
    this.#keepPlan(this.#act('city', 'reviewPlan', at), next, before);
  }

  changePlan(
    year: number,
    change: { out: string; in: PlanEntryInput; reason: string },
    requestedAt: Instant,
    at: Instant,
  ): void {
    const before = this.plans.get(year);
    if (!before) throw new Error(`no plan ${year} of ${this.code}`);
    const id = `C${++this.#serial}`;
    const key = keys.planChange(this.code, year, id);
    const record = {
      id,
      districtCode: this.code,
      year,
      ...change,
      state: 'REQUESTED' as const,
      decidedAt: null,
    };
    const [requested] = this.#journal.commit(this.#act('district', 'requestPlanChange', requestedAt), [
      { key, before: null, after: record },
    ]);
    const approved = { ...record, state: 'APPROVED' as const, decidedAt: at };
    this.#journal.commit(this.#act('city', 'approvePlanChange', at), [
      { key, before: requested ?? null, after: approved },
    ]);
    const next = approveChange(before, change, this.#planning(), at);
    this.#keepPlan(this.#act('city', 'approvePlanChange', at), next, before);
  }

  async file(month: string, input: MonthlyReportInput, at: Instant): Promise<void> {
    const before = this.#slots.get(month) ?? null;
    const { preparer, reviewer = preparer, phone = '' } = input;
    const people = await sealPeople(keys.report(this.code, month), { preparer, reviewer, phone });
    const stations = [...this.stations.values()];
    const filing = submitReport(before ?? emptySlot(this.code, month), input, {
      programme: this.#programme,
      stations,
      operators: this.#operators,
      plannedOn: (township) => plannedOn([...this.plans.values()], township),
      previous: null,
      villageExists: villagesOfProgramme(this.#programme.id).has,
      lock: this.#lock,
      at,
      officer: this.#officers.district,
      hash: hashOf(contentOf(input)),
    });
    const lockVersion = this.#close?.version ?? 0;
    const { writes } = filingCommit({ before, filing, stations, people, lockVersion, drafts: {} });
    this.#keepReview(month, this.#journal.commit(this.#act('district', 'submitReport', at), writes));
    this.#contents.set(month, filing.content);
  }

  /** A slot first, then the stations that moved with it. */
  #keepReview(month: string, kept: readonly Stored<object>[]): void {
    const [slot, ...stations] = kept as unknown as [Stored<MonthlyReport>, ...Stored<Station>[]];
    this.#slots.set(month, slot);
    for (const station of stations) this.stations.set(station.townshipCode, station);
  }

  returnReport(month: string, remarks: readonly Remark[], at: Instant): void {
    const before = this.#slot(month);
    const { slot, stations } = returnReport(before, remarks, {
      stations: [...this.stations.values()],
      closedMonth: this.#close?.month ?? null,
      at,
      officer: this.#officers.city,
    });
    const moved = stations.map(
      (station) => stationWrite(this.stations.get(station.townshipCode) ?? null, station, undefined).write,
    );
    const writes = [{ key: keys.report(this.code, month), before, after: slot }, ...moved];
    this.#keepReview(month, this.#journal.commit<object>(this.#act('city', 'reviewReport', at), writes));
  }

  acceptReport(month: string, at: Instant): void {
    const before = this.#slot(month);
    const after = acceptReport(before, at, this.#officers.city);
    const write = { key: keys.report(this.code, month), before, after };
    this.#keepReview(month, this.#journal.commit(this.#act('city', 'reviewReport', at), [write]));
  }

  #slot(month: string): Stored<MonthlyReport> {
    const slot = this.#slots.get(month);
    if (!slot) throw new Error(`no report ${month} of ${this.code}`);
    return slot;
  }

  grant(permit: Pick<Permit, 'from' | 'to' | 'reason' | 'expiresAt'>, at: Instant): void {
    const id = `X${++this.#serial}`;
    const write = {
      key: keys.permit(this.code, id),
      before: null,
      after: { id, districtCode: this.code, ...permit },
    };
    this.#permits.push(
      ...(this.#journal.commit(this.#act('city', 'grantPermit', at), [write]) as unknown as Stored<Permit>[]),
    );
  }

  correct(
    correction: {
      townshipCode: string;
      field: 'startedOn' | 'builtOn' | 'operatingOn';
      from: string;
      to: string;
      reason: string;
    },
    at: Instant,
  ): void {
    const before = this.stations.get(correction.townshipCode);
    if (!before) throw new Error(`no station ${correction.townshipCode}`);
    const id = `G${++this.#serial}`;
    const station = correctClaim(before, correction, {
      source: `CORRECTION#${id}`,
      lock: this.#lock,
      plannedOn: plannedOn([...this.plans.values()], correction.townshipCode),
      isUnderReview: (source) => isUnderReview([...this.#slots.values()], source),
      at,
    });
    const permit = station.claims[station.claims.length - 1]?.permit ?? null;
    const record = { id, districtCode: this.code, ...correction, permit };
    const writes: Parameters<Journal['commit']>[1] = [
      stationWrite(before, station, undefined).write,
      { key: keys.correction(correction.townshipCode, id), before: null, after: record },
    ];
    const [kept] = this.#journal.commit(
      this.#act('district', 'correct', at),
      writes,
    ) as unknown as Stored<Station>[];
    if (kept) this.stations.set(kept.townshipCode, kept);
  }

  close(month: string, at: Instant): void {
    const filed = this.#slots.get(month)?.firstSubmittedAt ?? null;
    const after = closeMonth(this.#close, this.code, month, filed, this.#programme);
    const write = { key: keys.close(this.code), before: this.#close, after };
    const [kept] = this.#journal.commit(this.#act('city', 'closeMonth', at), [
      write,
    ]) as unknown as Stored<Close>[];
    if (kept) this.#close = kept;
  }

  /** Enters a line; `corrects` names the line of the same place that is taken back. */
  enter(
    input: Omit<FundingEntryInput, 'correctsId'>,
    name: string,
    corrects: string | null,
    at: Instant,
  ): void {
    const corrected = corrects === null ? null : (this.#lines.get(corrects) ?? null);
    this.#serial += 1;
    const id = entryId(at, this.#serial.toString(36).padStart(4, '0'));
    const line = enterFunding(id, FundingEntryInput.parse({ ...input, correctsId: corrected?.id ?? null }), {
      districtCode: this.code,
      hasStation: (township) => this.stations.has(township),
      corrected,
      at,
    });
    const write = { key: keys.funding(this.code, line.fiscalYear, id), before: null, after: line };
    const guards = corrected
      ? [
          {
            kind: 'hold' as const,
            what: `CORRECTS#${this.code}#${corrected.id}`,
            holder: id,
            otherwise: new Error() as never,
          },
        ]
      : [];
    const [kept] = this.#journal.commit(
      this.#act('district', 'addFunding', at),
      [write],
      guards,
    ) as unknown as Stored<FundingEntry>[];
    if (kept) this.#lines.set(name, kept);
  }
}
