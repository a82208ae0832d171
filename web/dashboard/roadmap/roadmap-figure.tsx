import { useMemo } from 'preact/hooks';
import { addMonths, dayOf, type Instant, type Month, monthOf } from '#domain/calendar.ts';
import type { AsOf, Figures } from '#domain/figures.ts';
import type { Programme, RoadmapVersion } from '#domain/programme.ts';
import type { Summary } from '#domain/summary.ts';
import { TableTwin } from '../../parts/table-twin/table-twin.tsx';
import { language } from '../../strings/language.ts';
import { indexOf, placeOf, type TimeAxis } from '../view/time-axis.ts';
import { words } from '../words.ts';
import { Curve } from './curve.tsx';
import { roadmapWords } from './roadmap-words.ts';
import { curveOn, projectionOf, targetLine } from './series.ts';
import { TimeMachine } from './time-machine.tsx';
import { YearColumns } from './year-columns.tsx';
import { yearColumns } from './years.ts';

export interface RoadmapFigureProps {
  readonly summary: Summary;
  readonly programme: Programme;
  readonly roadmap: RoadmapVersion;
  readonly axis: TimeAxis;
  readonly figures: Figures;
  readonly asOf: AsOf;
  readonly now: Instant;
  readonly district: string | null;
  readonly unsettled: boolean;
  readonly onMonth: (month: Month) => void;
  /** Called once, when the chart has been drawn. */
  readonly onDrawn: () => void;
}

/** Room over the highest line for its label. */
const HEADROOM = 1.18;

/** Year columns, curve and time machine: one picture on one time axis. */
export function RoadmapFigure(props: RoadmapFigureProps) {
  const { summary, programme, roadmap, axis, figures, asOf, now, district, unsettled, onMonth, onDrawn } =
    props;
  const t = roadmapWords().roadmap;
  const today = dayOf(now);
  const whole = useMemo(
    () => curveOn(axis, summary, programme, today, district),
    [summary, programme, axis, today, district],
  );
  const month = monthOf(asOf.day);
  const curve = useMemo(() => whole.slice(0, indexOf(axis, month) + 1), [whole, axis, month]);
  const target = useMemo(() => targetLine(figures, axis), [figures, axis]);
  const goal = target[target.length - 1]?.count ?? figures.townships;
  const projection = useMemo(() => projectionOf(curve, goal, axis.end), [curve, goal, axis]);
  const reached = projection[1];
  const columns = yearColumns(summary, programme, roadmap, figures, asOf.day, district);
  const first = whole[0];
  const at = placeOf(axis, asOf.day);
  const finding = [
    t.finding(`${axis.first}-31`, first?.built ?? 0, asOf.day, figures.builtCount, figures.operatingCount),
    t.findingTarget(goal, goal - figures.builtCount),
    reached?.count === goal && t.projected(addMonths(axis.first, Math.ceil(reached.at))),
  ]
    .filter(Boolean)
    .join(words().space);
  return (
    <section id="roadmap" aria-labelledby="roadmap-name" class="roadmap">
      <h2 id="roadmap-name" class="spoken" tabIndex={-1}>
        {t.name(axis.years[0] ?? programme.baselineYear, axis.years[axis.years.length - 1] ?? 0)}
      </h2>
      <div class="roadmap-frame" style={{ '--end': axis.end }}>
        <YearColumns columns={columns} />
        <Curve
          finding={finding}
          years={axis.years}
          end={axis.end}
          at={at}
          curve={curve}
          target={target}
          projection={projection}
          top={Math.max(goal, figures.townships, figures.builtCount) * HEADROOM}
          onDrawn={onDrawn}
        />
        <TimeMachine
          axis={axis}
          gates={programme.gates}
          month={month}
          last={monthOf(today)}
          at={at}
          unsettled={unsettled}
          onMonth={onMonth}
        />
      </div>
      <div class="roadmap-below">
        <TableTwin
          caption={t.tableCaption}
          head={t.tableHead}
          rows={[...curve].reverse().map(({ month: of, built, operating }) => [of, built, operating])}
        />
        <p class="roadmap-note caption">{language === 'zh' ? roadmap.note : roadmap.noteEn}</p>
      </div>
    </section>
  );
}
