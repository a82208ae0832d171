import type { CityDesk } from '#contract/city-desk.ts';
import { type Day, dayOf, daysBetween, lastDayOf, yearOf } from '#domain/calendar.ts';
import { gateInFront } from '#domain/figures/sentence.ts';
import type { Gate } from '#domain/programme.ts';
import { compareRatios, type Ratio } from '#domain/ratio.ts';
import { ProgressBar } from '../../parts/progress-bar/progress-bar.tsx';
import { SectionHead } from '../../parts/section-head/section-head.tsx';
import { StatusTag, type Verdict } from '../../parts/status-tag/status-tag.tsx';
import { dayOfYear } from '../../strings/dates.ts';
import { count } from '../../strings/numbers.ts';
import { strung } from '../../strings/punctuation.ts';
import { gateName, programme } from '../city-programme.ts';
import './gate-list.css';
import { homeWords } from './home-words.ts';
import { byAmount, shortfallsOf } from './shortfalls.ts';

type GateNow = CityDesk['gates'][number];

/** The gates of the running year: how far the city is, which districts are short in the one in front, the pace of the others. */
export function GateList({ desk }: { readonly desk: CityDesk }) {
  const t = homeWords().gates;
  const today = dayOf(desk.now);
  const front = gateInFront(programme, today);
  return (
    <section aria-labelledby="gates-title">
      <SectionHead
        id="gates-title"
        title={t.title(yearOf(today), programme.gates.length)}
        note={desk.planned > 0 ? t.planned(desk.planned) : ''}
      />
      {desk.gates.length === 0 ? (
        <p class="quiet">{t.none(yearOf(today))}</p>
      ) : (
        <ul class="gate-list">
          {programme.gates.flatMap((gate) => {
            const figure = desk.gates.find(({ id }) => id === gate.id);
            if (!figure) return [];
            const note = gate === front ? frontNote(figure, gate, desk) : paceNote(figure);
            return [<GateRow key={gate.id} {...{ gate, figure, today, note, isFront: gate === front }} />];
          })}
        </ul>
      )}
    </section>
  );
}

interface GateRowProps {
  readonly gate: Gate;
  readonly figure: GateNow;
  readonly today: Day;
  readonly note: string;
  readonly isFront: boolean;
}

function GateRow({ gate, figure, today, note, isFront }: GateRowProps) {
  const t = homeWords().gates;
  const { by, need, actual, state } = figure;
  return (
    <li class="gate-row">
      <p>
        <strong class="gate-row-day">{dayOfYear(by)}</strong>
        <span class="caption">{t.left(daysBetween(today, by))}</span>
      </p>
      <div>
        <p class="gate-row-head">
          <strong>{gateName(gate)}</strong>
          <span>
            <span class="gate-row-actual">{count(actual)}</span> / {count(need)}
          </span>
        </p>
        <ProgressBar label={`${dayOfYear(by)} ${gateName(gate)}`} value={actual} of={need} />
        <p class="gate-row-note">
          <StatusTag kind={verdictOf(figure, isFront, daysBetween(today, by))}>
            {t.state[state](need - actual)}
          </StatusTag>{' '}
          {note}
        </p>
      </div>
    </li>
  );
}

/** As on the roadmap: attention where the gate in front will not be reached at the pace of late; 临期 in its last days. */
function verdictOf({ state, pace: { needed, recent } }: GateNow, isFront: boolean, left: number): Verdict {
  if (state === 'DONE_EARLY' || state === 'MET') return 'good';
  if (state === 'MISSED') return 'bad';
  if (state === 'MADE_UP') return 'flat';
  if (isFront && left <= programme.thresholds.soonDays) return 'soon';
  return isFront && needed && compareRatios(recent, needed) < 0 ? 'warn' : 'waiting';
}

/** Which districts are short and which ahead; that their shortfalls add up to more than the city's; what the plans still bring in time. */
function frontNote(figure: GateNow, gate: Gate, { builds, month, now }: CityDesk): string {
  const t = homeWords().gates;
  if (figure.state !== 'IN_PROGRESS' && figure.state !== 'MISSED') return '';
  const { short, ahead, sum } = shortfallsOf(figure);
  const missing = figure.need - figure.actual;
  const coming = builds.filter(({ on }) => on >= dayOf(now) && on <= figure.by).length;
  const isNear = gate.fact === 'builtOn' && figure.state === 'IN_PROGRESS' && figure.by <= lastDayOf(month);
  return [
    strung([t.shorts(byAmount(short)), t.ahead(byAmount(ahead))].filter(Boolean)),
    sum > missing ? t.sums(sum, missing) : '',
    isNear && coming > 0 ? t.ifOnTime(coming, figure.actual + coming) : '',
  ]
    .filter(Boolean)
    .join(t.join);
}

/** 「需每月4.2个，近三月每月3.7个」. */
function paceNote({ state, pace: { per, needed, recent } }: GateNow): string {
  const t = homeWords().gates;
  if (state !== 'IN_PROGRESS' || !needed) return '';
  return strung([t.needed(per, oneDecimal(needed)), t.recent(per, oneDecimal(recent))]);
}

const oneDecimal = ({ n, d }: Ratio): string => (Math.round((n * 10) / d) / 10).toFixed(1);
