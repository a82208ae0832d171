import { DISTRICT_ROUTES } from '#contract/routes/district.ts';
import { stationName } from '#domain/names.ts';
import { checkStandards } from '#domain/standards.ts';
import { call } from '../../parts/api/call.ts';
import { EmptyState } from '../../parts/empty-state/empty-state.tsx';
import { RecordHistory } from '../../parts/history/record-history.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { addressOf } from '../place.ts';
import { type TownshipLine, townshipLines } from '../township-lines.ts';
import type { Desk } from '../use-desk.ts';
import { NewStation } from './new-station.tsx';
import { isReviewed } from './reviewed.ts';
import './station.css';
import { StateMark } from '../state-mark.tsx';
import { StationFile } from './station-file.tsx';
import { readStation, useStation } from './station-record.ts';
import { Timeline } from './timeline.tsx';
import { stationWords } from './words.ts';

export interface StationPageProps extends Desk {
  readonly townshipCode: string;
}

/** One station: its name and state, its life, its record in five sections beside the standards. */
export function StationPage({ townshipCode, ...desk }: StationPageProps) {
  const line = townshipLines(desk.desk, desk.programme, desk.today).find(
    ({ township }) => township.code === townshipCode,
  );
  const t = stationWords();
  if (!line)
    return (
      <EmptyState title={t.unknown}>
        <p>{t.unknownWhat}</p>
        <a href={addressOf.stations}>{t.back}</a>
      </EmptyState>
    );
  return <KnownStation key={townshipCode} desk={desk} line={line} />;
}

function KnownStation({ desk, line }: { readonly desk: Desk; readonly line: TownshipLine }) {
  const t = stationWords();
  const { township } = line;
  const { reading, read, replace } = useStation(township.code);
  const canEdit = desk.me.officer.role === 'DISTRICT_OFFICER';
  const name = stationName(desk.programme, township.code);
  const saved = (record: Parameters<typeof replace>[0]) => {
    replace(record);
    // The list and the home page read the desk; without an answer they are a moment behind.
    desk.reload().catch(() => undefined);
  };
  return (
    <article class="station">
      <nav class="crumbs screen-only">
        <a href={addressOf.stations}>{t.crumb}</a>
        <span aria-hidden="true"> ／ </span>
        {township.name}
      </nav>
      <header class="station-header">
        <h1>{reading.kind === 'read' ? reading.record.view.name : name}</h1>
        <StateMark state={line.state} />
      </header>
      <p class="caption">{t.nameRule}</p>
      <Timeline line={line} today={desk.today} isReviewed={(claim) => isReviewed(desk.desk, line, claim)} />
      {reading.kind === 'reading' && <p class="quiet">{t.reading}</p>}
      {reading.kind === 'failed' && <ProblemNotice cause={reading.cause} onAgain={read} />}
      {reading.kind === 'missing' &&
        (line.planYear !== null && canEdit ? (
          <NewStation township={township} onCreated={saved} />
        ) : (
          <EmptyState title={t.notPlannedYet}>
            <p>{t.notPlannedYetWhat}</p>
            <a href="#/plan">{t.toPlan}</a>
          </EmptyState>
        ))}
      {reading.kind === 'read' && (
        <>
          <StationFile
            record={reading.record}
            desk={desk}
            line={line}
            lines={checkStandards(reading.record.view, desk.desk.operators, desk.programme, desk.today)}
            canEdit={canEdit}
            onChanged={() => {
              // What is shown stays until the answers are there.
              readStation(township.code).then(replace, () => undefined);
              desk.reload().catch(() => undefined);
            }}
            onRecord={saved}
          />
          <RecordHistory
            key={reading.record.view.version}
            ask={async (after) =>
              (
                await call(DISTRICT_ROUTES.stationHistory, {
                  params: { townshipCode: township.code },
                  query: { limit: 20, after },
                })
              ).data
            }
          />
        </>
      )}
    </article>
  );
}
