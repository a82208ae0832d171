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
import type { DistrictDesk } from './district-desk.ts';
import { STORY, type StoryEntry, type StoryPlan, type StoryReport, type StoryStation } from './story.ts';
import { lineOf, linesOf } from './story-funding.ts';
import { reportOf } from './story-report.ts';
import { changeDays, recordedOn, stationOn } from './story-station.ts';

/** One thing that happened: when, in which order on one moment, and how it is played at its district's desk. */
export interface StoryEvent {
  readonly at: Instant;
  readonly order: number;
  readonly district: string;
  play(desk: DistrictDesk): void | Promise<void>;
}

/** Events of one moment: plan, station record and people, report, correction, supervision, ledger, close. */
const ORDER = {
  plan: 0,
  station: 1,
  baseline: 2,
  report: 3,
  permit: 4,
  correction: 5,
  ledger: 6,
  close: 7,
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
  const accept = event(plan.acceptedOn, (desk) =>
    desk.reviewPlan(year, 'ACCEPTED', [], morning(plan.acceptedOn)),
  );
  const first = event(plan.submittedOn, (desk) => desk.plan(year, wrong, morning(plan.submittedOn)));
  if (!returned) return [first, accept];
  const [on, remarks, again] = returned;
  const pinned = remarks.map(([pointer, text]) => ({ pointer, text }));
  return [
    first,
    event(on, (desk) => desk.reviewPlan(year, 'RETURNED', pinned, morning(on))),
    event(again, (desk) => desk.plan(year, entries, morning(again))),
    accept,
  ];
}

const changeEvents = (): StoryEvent[] =>
  STORY.planChanges.map((change) => ({
    at: morning(change.approvedOn),
    order: ORDER.plan,
    district: change.district,
    play: (desk) =>
      desk.changePlan(
        change.year,
        { out: change.out, in: entryOf(change.in, change.year), reason: change.reason },
        morning(change.requestedOn),
        morning(change.approvedOn),
      ),
  }));

function stationEvents(station: StoryStation, programme: Programme): StoryEvent[] {
  const district = districtOf(station.code);
  const events: StoryEvent[] = changeDays(station).map((day) => ({
    at: morning(day),
    order: ORDER.station,
    district,
    play: (desk) =>
      desk.register(stationOn(station, day, programme, desk.budgetOf(station.code)), morning(day)),
  }));
  if (!station.legacy) return events;
  const at = morning(recordedOn(station));
  const dates = (['startedOn', 'builtOn', 'operatingOn'] as const).map((stage) => ({
    stage,
    on: station[stage],
  }));
  return [
    ...events,
    { at, order: ORDER.baseline, district, play: (desk) => desk.claimBaseline(station.code, dates, at) },
  ];
}

function reportEvents(report: StoryReport, programme: Programme): StoryEvent[] {
  const [district, month, first, returned, acceptedAt] = report;
  const event = (
    at: Instant,
    play: (desk: DistrictDesk, at: Instant) => void | Promise<void>,
  ): StoryEvent => {
    const moment = instant(at);
    return { at: moment, order: ORDER.report, district, play: (desk) => play(desk, moment) };
  };
  if (first === null) return [];
  const [returnedAt, remarks, again] = returned ?? [null, [], null];
  const file = (stated: typeof remarks) => (desk: DistrictDesk, at: Instant) => {
    const scene = {
      programme,
      stations: [...desk.stations.values()],
      plannedBuiltOn: (code: string) => desk.plannedBuiltOn(code),
    };
    return desk.file(month, reportOf(report, at, stated, scene), at);
  };
  const pinned = remarks.map(([pointer, text]) => ({ pointer, text }));
  return [
    event(first, file(remarks)),
    ...(returnedAt ? [event(returnedAt, (desk, at) => desk.returnReport(month, pinned, at))] : []),
    ...(again ? [event(again, file([]))] : []),
    ...(acceptedAt ? [event(acceptedAt, (desk, at) => desk.acceptReport(month, at))] : []),
  ];
}

const permitEvents = (): StoryEvent[] =>
  STORY.permits.map(({ district, grantedOn, expiresOn, from, to, reason }) => ({
    at: morning(grantedOn),
    order: ORDER.permit,
    district,
    play: (desk) => desk.grant({ from, to, reason, expiresAt: endOfDay(expiresOn) }, morning(grantedOn)),
  }));

const correctionEvents = (): StoryEvent[] =>
  STORY.corrections.map(({ district, at, townshipCode, field, from, to, reason }) => ({
    at: instant(at),
    order: ORDER.correction,
    district,
    play: (desk) => desk.correct({ townshipCode, field, from, to, reason }, instant(at)),
  }));

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
      play: (desk) => desk.enter(lineOf(line, programme), line.name, line.corrects, at),
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
      play: (desk: DistrictDesk) => desk.close(month, at),
    }));
  });
}
