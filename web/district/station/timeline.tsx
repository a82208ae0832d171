import { type Day, daysBetween } from '#domain/calendar.ts';
import type { Claim } from '#domain/claims.ts';
import { fieldWords } from '../../parts/field-words.ts';
import { StatusTag } from '../../parts/status-tag/status-tag.tsx';
import { dayInTable, monthInProse } from '../../strings/dates.ts';
import type { TownshipLine } from '../township-lines.ts';
import { type PointKind, type TimelinePoint, timelinePoints } from './timeline-points.ts';
import './timeline.css';
import { lifeWords, stationWords } from './words.ts';

export interface TimelineProps {
  readonly line: TownshipLine;
  readonly today: Day;
  /** False for what nobody has accepted yet. */
  readonly isReviewed: (claim: Claim) => boolean;
}

/** A station's life as points on a line, each with its day and who said so; today stands where the past ends. */
export function Timeline({ line, today, isReviewed }: TimelineProps) {
  const t = stationWords().timeline;
  const points = timelinePoints(line);
  if (points.length === 0) return <p class="quiet">{t.unplanned}</p>;
  const ahead = points.findIndex((point) => !point.reached);
  return (
    <section class="timeline" aria-label={t.title}>
      <ol class="timeline-points">
        {points.map((point, i) => (
          <li
            key={`${point.kind} ${point.on}`}
            class={`timeline-point${point.reached ? '' : ' timeline-ahead'}${i === ahead ? ' timeline-now' : ''}`}
          >
            {i === ahead && <span class="timeline-today">{t.today}</span>}
            <span class="timeline-name">{nameOf(point, line)}</span>
            {point.on !== null && <span>{dayInTable(point.on)}</span>}
            <span class="timeline-note">{noteOf(point, line, today)}</span>
            {point.claim && !isReviewed(point.claim) && (
              <span>
                <StatusTag kind="waiting">{lifeWords().unreviewed}</StatusTag>
              </span>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function nameOf(point: TimelinePoint, line: TownshipLine): string {
  const t = stationWords().timeline;
  const names: Readonly<Record<PointKind, string>> = {
    ...fieldWords().choices.stage,
    planned: line.station?.legacy ? t.baseline : t.planned,
    expected: t.expected,
    expectedOperating: t.expectedOperating,
  };
  return names[point.kind];
}

function noteOf(point: TimelinePoint, line: TownshipLine, today: Day): string {
  const t = stationWords().timeline;
  if (point.kind === 'planned') return line.planYear === null ? '' : t.batch(line.planYear);
  if (!point.reached) return point.on === null ? '' : t.left(daysBetween(today, point.on));
  return [point.after === null ? '' : t.after(point.after), point.claim ? sourceOf(point.claim) : '']
    .filter(Boolean)
    .join(' · ');
}

function sourceOf({ source, permit }: Claim): string {
  const t = stationWords().timeline;
  const [kind, month = ''] = source.split('#');
  const said =
    kind === 'REPORT'
      ? t.source.report(monthInProse(month))
      : kind === 'BASELINE'
        ? t.source.baseline
        : kind === 'PROGRESS'
          ? t.source.progress
          : t.source.correction;
  return permit === undefined ? said : `${said}（${t.permitted}）`;
}
