import { useEffect, useState } from 'preact/hooks';
import { DISTRICT_ROUTES } from '#contract/routes/district.ts';
import { dayOf, monthOf } from '#domain/calendar.ts';
import { districtOf, townshipName } from '#domain/programme.ts';
import type { Me } from '#domain/records/officer.ts';
import type { StationView } from '#domain/records/station.ts';
import { ApiProblem } from '../../parts/api/api-problem.ts';
import { call } from '../../parts/api/call.ts';
import { dueNote } from '../../parts/due-note/due-note.ts';
import { EmptyState } from '../../parts/empty-state/empty-state.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { StatusTag } from '../../parts/status-tag/status-tag.tsx';
import { monthInProse } from '../../strings/dates.ts';
import { programme } from '../use-desk.ts';
import { words } from '../words.ts';
import type { RowReading } from './row-reading.ts';
import { TownshipDraft } from './township-draft.tsx';
import { TownshipRecord } from './township-record.tsx';
import { townshipWords } from './township-words.ts';

interface Reading {
  readonly row: RowReading;
  readonly station: StationView;
}

export interface TownshipPageProps {
  readonly me: Me;
  readonly districtCode: string;
  readonly townshipCode: string;
}

/** True while the district's filing stands or is with the city: nothing can be proposed for it. */
const isFiled = ({ report: { state } }: RowReading): boolean =>
  state !== 'NOT_RECEIVED' && state !== 'WITHDRAWN';

/** Whether what the township typed is in the district's filing. */
function Filed({
  row: { draft, isIncluded },
  district,
}: {
  readonly row: RowReading;
  readonly district: string;
}) {
  const t = townshipWords();
  return (
    <>
      {draft.version > 0 && (
        <p>
          {isIncluded ? (
            <StatusTag kind="good">{t.included}</StatusTag>
          ) : (
            <StatusTag kind="warn">{t.leftOut}</StatusTag>
          )}
        </p>
      )}
      <p>{draft.version > 0 && !isIncluded ? t.leftOutWhat(district) : t.filed(district)}</p>
    </>
  );
}

/** A township's own page: it proposes its row of this month's report as a draft, which the district consolidates and files. */
export function TownshipPage({ me, districtCode, townshipCode }: TownshipPageProps) {
  const t = townshipWords();
  const month = monthOf(dayOf(me.now));
  const [reading, setReading] = useState<Reading | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  useEffect(() => {
    Promise.all([
      call(DISTRICT_ROUTES.getRowDraft, { params: { districtCode, month, townshipCode } }),
      call(DISTRICT_ROUTES.getStation, { params: { townshipCode } }),
    ]).then(([row, station]) => setReading({ row: row.data, station: station.data }), setFailure);
  }, [districtCode, month, townshipCode]);
  const district = districtOf(programme, districtCode).name;
  const title = t.title(monthInProse(month), townshipName(programme, townshipCode));
  if (failure instanceof ApiProblem && failure.status === 404) return <EmptyState title={t.none} />;
  if (failure !== null) return <ProblemNotice cause={failure} />;
  if (!reading) return <p class="quiet">{words().opening}</p>;
  return (
    <>
      <h1 class="township-title">{title}</h1>
      {isFiled(reading.row) ? (
        <Filed row={reading.row} district={district} />
      ) : (
        <>
          <p class="quiet">{t.what(district, dueNote(programme, reading.row.report.dueAt))}</p>
          <TownshipDraft
            me={me}
            place={{ districtCode, month, townshipCode }}
            reading={reading.row}
            serves={reading.station.claims.some((claim) => claim.stage === 'operatingOn')}
          />
        </>
      )}
      <TownshipRecord view={reading.station} district={district} />
    </>
  );
}
