import type { CityDesk } from '#contract/city-desk.ts';
import { dayOf, daysBetween, milliseconds } from '#domain/calendar.ts';
import { gateInFront } from '#domain/figures/sentence.ts';
import { inWords } from '../../parts/clock/in-words.ts';
import { dueNote } from '../../parts/due-note/due-note.ts';
import { Sentence } from '../../parts/sentence/sentence.tsx';
import { StatusTag } from '../../parts/status-tag/status-tag.tsx';
import { momentInProse, monthOfYear } from '../../strings/dates.ts';
import { count } from '../../strings/numbers.ts';
import type { SentenceWords } from '../../strings/sentence-words.ts';
import { gateName, programme } from '../city-programme.ts';
import { addressOf } from '../place.ts';
import { waitingOf } from '../review/waiting.ts';
import { homeWords } from './home-words.ts';
import { owingOf } from './owing.ts';

export interface DebtSentenceProps {
  readonly desk: CityDesk;
  /** The reader is who reviews what waits. */
  readonly yours: boolean;
}

/** What waits for the bureau and who owes it a report, in a sentence; under it the month and the gate in front. */
export function DebtSentence({ desk, yours }: DebtSentenceProps) {
  const t = homeWords();
  const returned = desk.districts.filter(({ slot }) => slot?.state === 'RETURNED').length;
  const filed = desk.districts.length - owingOf(desk).length;
  return (
    <Sentence words={[...waits(desk, yours), ...debts(desk)]} href={(figure) => BEHIND[figure] ?? '#/'}>
      <span>{momentInProse(desk.now)}</span>
      <StatusTag kind="waiting">
        {t.filing(monthOfYear(desk.month), filed, desk.districts.length, returned)}
      </StatusTag>
      <span>{dueNote(programme, desk.dueAt)}</span>
      {gateAhead(desk)}
    </Sentence>
  );
}

/** Where the numbers of the sentence lead. */
const BEHIND: Readonly<Record<string, string>> = {
  reports: addressOf.waiting,
  owing: addressOf.waiting,
  days: addressOf.waiting,
  plans: addressOf.allPlans,
};

function waits(desk: CityDesk, yours: boolean): SentenceWords {
  const t = homeWords().sentence;
  const reports = waitingOf(desk);
  const [longest] = reports;
  const plans = desk.plans.length + desk.planChanges.length;
  if (!longest && plans === 0) return t.nothing(yours);
  return [
    ...(longest
      ? t.reports(count(reports.length), inWords(milliseconds(desk.now) - milliseconds(longest.since)), yours)
      : []),
    ...(plans > 0 ? t.plans(count(plans), yours) : []),
  ];
}

/** Who has not filed, and how long is left; who has to correct a report is told by the tag beneath. */
function debts(desk: CityDesk): SentenceWords {
  const t = homeWords().sentence;
  const owing = owingOf(desk).filter(({ standing }) => standing !== 'RETURNED').length;
  const month = monthOfYear(desk.month);
  const left = daysBetween(dayOf(desk.now), dayOf(desk.dueAt));
  if (owing === 0) return t.allIn(count(desk.districts.length), month);
  if (left === 0) return t.owingToday(count(owing));
  return left > 0 ? t.owing(count(owing), count(left)) : t.overdue(count(owing), count(-left));
}

/** 「建成过半 11 / 13，还差2个、10天」; nothing once the gate in front is reached. */
function gateAhead({ now, gates }: CityDesk) {
  const today = dayOf(now);
  const gate = gateInFront(programme, today);
  const figure = gates.find(({ id }) => id === gate?.id);
  if (!gate || !figure || figure.state !== 'IN_PROGRESS') return null;
  return (
    <span>
      {homeWords().gateAhead(
        gateName(gate),
        count(figure.actual),
        count(figure.need),
        count(figure.need - figure.actual),
        daysBetween(today, figure.by),
      )}
    </span>
  );
}
