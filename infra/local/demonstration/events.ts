import {
  type Day,
  dayOf,
  endOfDay,
  type Instant,
  instant,
  instantAt,
  lastDayOf,
  type Month,
  monthOf,
  monthsFrom,
} from '#domain/calendar.ts';
import { HOST_WORDS } from '#domain/programme/ningbo/lists.ts';
import type { Programme } from '#domain/programme.ts';
import { PlanEntryInput } from '#domain/records/annual-plan.ts';
import { HOSTS } from '#domain/vocabulary.ts';
import { enter } from './acts-on-funding.ts';
import { close, correct, grant } from './acts-on-periods.ts';
import { filePlan, reviewFiledPlan, swap } from './acts-on-plans.ts';
import { answer, settle } from './acts-on-problems.ts';
import { accept, file, giveBack } from './acts-on-reports.ts';
import { claimBaseline, register } from './acts-on-stations.ts';
import type { DistrictBook } from './district-book.ts';
import { STORY, type StoryEntry, type StoryPlan, type StoryReport, type StoryStation } from './story.ts';
import { lineOf, linesOf } from './story-funding.ts';
import { reportOf } from './story-report.ts';
import { changeDays, recordedOn, stationOn } from './story-station.ts';

/** One thing that happened: when, in which order on one moment, and how it is played in its district's book. */
export interface StoryEvent {
  readonly at: Instant;
  readonly order: number;
  readonly district: string;
  play(book: DistrictBook): void | Promise<void>;
}

/** Events of one moment: plan, station record and people, report, correction, supervision, ledger, close. */
const ORDER = {
  plan: 0,
  station: 1,
  baseline: 2,
  report: 3,
  permit: 4,
  correction: 5,
  problem: 6,
  ledger: 7,
  close: 8,
} as const;

/** An event with a day only happens at eight in the morning. */
const morning = (day: Day): Instant => instantAt(day, '08:00');

/** The whole story up to `now`, in time order. */
export function eventsUntil(now: Instant, programme: Programme): readonly StoryEvent[] {
  return [
    ...STORY.plans.flatMap(planEvents),
    ...changeEvents(),
    ...STORY.stations.flatMap((station) => stationEvents(station, programme)),
    ...STORY.reports.flatMap((report) => reportEvents(report, programme)),
    ...permitEvents(),
    ...correctionEvents(),
    ...problemEvents(),
    ...ledgerEvents(programme),
    ...closeEvents(now, programme),
  ]
    .filter((event) => event.at <= now)
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.order - b.order));
}

const districtOf = (code: string): string => code.slice(0, 6);

function entryOf(
  [townshipCode, builtOn, operatingOn, mode, staff, budgetFen]: StoryEntry,
  year: number,
): PlanEntryInput {
  const station = STORY.stations.find((s) => s.code === townshipCode);
  const operator = station?.mode[0]?.[2];
  return PlanEntryInput.parse({
    townshipCode,
    plannedMode: mode,
    plannedHost: (station?.hosts ?? []).map(
      (word) => HOSTS.find((id) => id === word || HOST_WORDS[id].zh === word) ?? word,
    ),
    plannedAddress: station?.address ?? null,
    plannedAreaM2: station?.areaM2 ?? null,
    plannedOperatorName:
      mode === 'PURCHASED_SERVICE' && operator !== undefined
        ? (STORY.operators[operator]?.name ?? null)
        : null,
    plannedStaff: staff,
    plannedBudgetFen: budgetFen,
    plannedBuiltOn: builtOn,
    plannedOperatingOn: operatingOn,
    provincialLivelihoodProject: year === 2021,
  });
}

function planEvents(plan: StoryPlan): StoryEvent[] {
  const { district, year, returned } = plan;
  const entries = plan.entries.map((entry) => entryOf(entry, year));
  const wrong = entries.map((entry) => {
    const remark = returned?.[1].find(
      ([pointer, , stated]) => stated !== undefined && pointer.includes(entry.townshipCode),
    );
    const field = remark?.[0].split('/')[3];
    return field ? { ...entry, [field]: remark?.[2] } : entry;
  });
  const event = (day: Day, play: StoryEvent['play']): StoryEvent => ({
    at: morning(day),
    order: ORDER.plan,
    district,
    play,
  });
  const accept = event(plan.acceptedOn, (book) =>
    reviewFiledPlan(book, year, { outcome: 'ACCEPTED', remarks: [] }, morning(plan.acceptedOn)),
  );
  const first = event(plan.submittedOn, (book) => filePlan(book, year, wrong, morning(plan.submittedOn)));
  if (!returned) return [first, accept];
  const [on, remarks, again] = returned;
  const pinned = remarks.map(([pointer, text]) => ({ pointer, text }));
  return [
    first,
    event(on, (book) => reviewFiledPlan(book, year, { outcome: 'RETURNED', remarks: pinned }, morning(on))),
    event(again, (book) => filePlan(book, year, entries, morning(again))),
    accept,
  ];
}

const changeEvents = (): StoryEvent[] =>
  STORY.planChanges.map((change) => ({
    at: morning(change.approvedOn),
    order: ORDER.plan,
    district: change.district,
    play: (book) =>
      swap(
        book,
        change.year,
        { out: change.out, in: entryOf(change.in, change.year), reason: change.reason },
        { requestedAt: morning(change.requestedOn), at: morning(change.approvedOn) },
      ),
  }));

function stationEvents(station: StoryStation, programme: Programme): StoryEvent[] {
  const district = districtOf(station.code);
  const events: StoryEvent[] = changeDays(station).map((day) => ({
    at: morning(day),
    order: ORDER.station,
    district,
    play: (book) =>
      register(
        book,
        stationOn(station, day, programme, book.entryOf(station.code)?.plannedBudgetFen ?? null),
        morning(day),
      ),
  }));
  if (!station.legacy) return events;
  const at = morning(recordedOn(station));
  const dates = (['startedOn', 'builtOn', 'operatingOn'] as const).map((stage) => ({
    stage,
    on: station[stage],
  }));
  return [
    ...events,
    { at, order: ORDER.baseline, district, play: (book) => claimBaseline(book, station.code, dates, at) },
  ];
}

function reportEvents(report: StoryReport, programme: Programme): StoryEvent[] {
  const [district, month, first, returned, acceptedAt] = report;
  const event = (
    at: Instant,
    play: (book: DistrictBook, at: Instant) => void | Promise<void>,
  ): StoryEvent => {
    const moment = instant(at);
    return { at: moment, order: ORDER.report, district, play: (book) => play(book, moment) };
  };
  if (first === null) return [];
  const [returnedAt, remarks, again] = returned ?? [null, [], null];
  const fileWith = (stated: typeof remarks) => (book: DistrictBook, at: Instant) => {
    const scene = {
      programme,
      stations: [...book.stations.values()],
      plannedBuiltOn: (code: string) => book.entryOf(code)?.plannedBuiltOn ?? null,
    };
    return file(book, month, reportOf(report, at, stated, scene), at);
  };
  const pinned = remarks.map(([pointer, text]) => ({ pointer, text }));
  return [
    event(first, fileWith(remarks)),
    ...(returnedAt ? [event(returnedAt, (book, at) => giveBack(book, month, pinned, at))] : []),
    ...(again ? [event(again, fileWith([]))] : []),
    ...(acceptedAt ? [event(acceptedAt, (book, at) => accept(book, month, at))] : []),
  ];
}

const permitEvents = (): StoryEvent[] =>
  STORY.permits.map(({ district, grantedOn, expiresOn, from, to, reason }) => ({
    at: morning(grantedOn),
    order: ORDER.permit,
    district,
    play: (book) => grant(book, { from, to, reason, expiresAt: endOfDay(expiresOn) }, morning(grantedOn)),
  }));

const correctionEvents = (): StoryEvent[] =>
  STORY.corrections.map((correction) => ({
    at: instant(correction.at),
    order: ORDER.correction,
    district: correction.district,
    play: (book) => correct(book, correction, instant(correction.at)),
  }));

/** A problem is raised by its report; its answer and its end come later. */
const problemEvents = (): StoryEvent[] =>
  STORY.problems.flatMap(([district, month, , , , , repliedOn, , closedOn]) => {
    const on = (day: Day | null, act: typeof settle): StoryEvent[] => {
      const at = day && morning(day);
      return at ? [{ at, order: ORDER.problem, district, play: (book) => act(book, month, at) }] : [];
    };
    return [...on(repliedOn, answer), ...on(closedOn, settle)];
  });

/** The baseline's ledger of the year before is entered with the baseline, each line with its own day. */
const ledgerEvents = (programme: Programme): StoryEvent[] =>
  linesOf().map((line) => {
    const entered =
      line.occurredOn < `${programme.baselineYear}-12-31`
        ? `${programme.baselineYear}-12-31`
        : line.occurredOn;
    const at = morning(entered);
    return {
      at,
      order: ORDER.ledger,
      district: districtOf(line.place),
      play: (book) => enter(book, lineOf(line, programme), line, at),
    };
  });

/** Months close on their last day, at the latest by the clock. */
function closeEvents(now: Instant, programme: Programme): StoryEvent[] {
  const months: Month[] = monthsFrom(programme.calendar.firstMonth, monthOf(dayOf(now)));
  return months.flatMap((month) => {
    const at = endOfDay(lastDayOf(month));
    return programme.districts.map(({ code }) => ({
      at,
      order: ORDER.close,
      district: code,
      play: (book: DistrictBook) => close(book, month, at),
    }));
  });
}
