import { daysBetween, yearOf } from '#domain/calendar.ts';
import type { GateFigure } from '#domain/figures/gates.ts';
import { gatePace, type Pace } from '#domain/figures/pace.ts';
import { gateInFront } from '#domain/figures/sentence.ts';
import { unitAt } from '#domain/figures/unit.ts';
import { compareRatios } from '#domain/ratio.ts';
import { thresholdsOf } from '#domain/settings.ts';
import { EmptyState } from '../../parts/empty-state/empty-state.tsx';
import { ProgressBar } from '../../parts/progress-bar/progress-bar.tsx';
import { SectionHead } from '../../parts/section-head/section-head.tsx';
import { StatusTag, type Verdict } from '../../parts/status-tag/status-tag.tsx';
import { dayOfYear } from '../../strings/dates.ts';
import { count } from '../../strings/numbers.ts';
import { panelWords } from '../panel-words.ts';
import type { PanelsProps } from '../panels/panels-props.ts';
import { isUnsettled } from '../view/standpoint.ts';
import { DistrictDots } from './district-dots.tsx';
import './gates.css';

/** The gates of the running year: the date, how far, what it takes, and which districts are there. */
export function Gates(props: PanelsProps) {
  const { published, programme, figures, district, Restated } = props;
  const t = panelWords().gates;
  const { summary, settings, panels } = published;
  const { day } = figures.asOf;
  const own = (district && figures.districts[district]) || figures.city;
  const { stations } = unitAt(summary, programme, day, district);
  const front = gateInFront(programme, day);
  const soon = thresholdsOf(programme, settings).soonDays;
  const rows = programme.gates.flatMap((gate) => {
    const figure = own.gates[gate.id];
    const pace = gatePace(gate, programme, stations, day);
    return figure && pace ? [{ gate, figure, pace }] : [];
  });
  return (
    <section id="gates" aria-labelledby="gates-name">
      <SectionHead
        id="gates-name"
        title={t.title(yearOf(day), programme.gates.length)}
        note={own.planned > 0 ? t.note(own.planned) : undefined}
      />
      {rows.length === 0 && <EmptyState title={t.none(yearOf(day))} />}
      <ol>
        {rows.map(({ gate, figure, pace }) => (
          <li key={gate.id} class="gate">
            <div class="gate-date">
              <strong>{dayOfYear(figure.by)}</strong>
              <span class="quiet">{t.left(daysBetween(day, figure.by))}</span>
            </div>
            <div class="gate-bar">
              <div class="gate-head">
                <strong>{t.name(gate)}</strong>
                <span>
                  {Restated && <Restated {...props} gate={gate} />}{' '}
                  <span class="gate-actual">{count(figure.actual)}</span>{' '}
                  <span class="gate-need">/ {count(figure.need)}</span>
                </span>
              </div>
              <ProgressBar label={t.name(gate)} value={figure.actual} of={figure.need} />
              <p class="gate-note">
                <StatusTag kind={verdictOf(figure, pace, gate === front, soon)}>
                  {t.state(figure)}
                  {figure.by <= day && isUnsettled(summary, figure.by) && t.provisional}
                </StatusTag>
                <span>{t.pace(pace, figure.by)}</span>
              </p>
            </div>
            {panels.ranking && !district && (
              <DistrictDots {...{ programme, gate, figures: figures.districts }} />
            )}
          </li>
        ))}
      </ol>
      {panels.ranking && !district && rows.length > 0 && (
        <ul class="dots-key">
          {t.key.map(([state, word]) => (
            <li key={state}>
              <span class={`dot dot-${state}`} aria-hidden="true" />
              {word}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Attention where the gate in front will not be reached at the pace of late; 临期 in its last days. */
function verdictOf({ state }: GateFigure, pace: Pace, inFront: boolean, soon: number): Verdict {
  switch (state) {
    case 'DONE_EARLY':
    case 'MET':
      return 'good';
    case 'MISSED':
      return 'bad';
    case 'MADE_UP':
      return 'flat';
    case 'IN_PROGRESS': {
      if (!inFront) return 'waiting';
      if (pace.daysLeft <= soon) return 'soon';
      return pace.needed && compareRatios(pace.recent, pace.needed) < 0 ? 'warn' : 'waiting';
    }
  }
}
