import { useEffect, useState } from 'preact/hooks';
import { type Day, dayOf, type Instant } from '#domain/calendar.ts';
import type { FrozenCount } from '#domain/frozen.ts';
import { districtOf, type Programme, townshipName } from '#domain/programme.ts';
import { send } from '../../parts/api/send.ts';
import type { PutRight } from '../../strings/zh/dashboard-restated.ts';
import { words } from '../words.ts';
import { restatedWords } from './restated-words.ts';

/** What is read of a correction. */
interface Correction extends PutRight {
  readonly id: string;
  readonly districtCode: string;
  readonly townshipCode: string;
  readonly reason: string;
  readonly createdAt: Instant;
  readonly createdBy: string;
}

export interface ReasonsProps {
  readonly programme: Programme;
  readonly day: Day;
  readonly count: FrozenCount;
  /** Codes of the districts whose figure moved. */
  readonly districts: readonly string[];
}

/** Who put right which date, when and why; asked of the API, since reasons are not published. */
export function Reasons({ programme, day, count, districts }: ReasonsProps) {
  const t = restatedWords();
  const [found, setFound] = useState<readonly Correction[] | 'failed' | null>(null);
  const asked = districts.join();
  useEffect(() => {
    Promise.all(asked.split(',').map(correctionsOf)).then(
      (lists) => setFound(lists.flat().filter((one) => hasMoved(one, day, count))),
      () => setFound('failed'),
    );
  }, [asked, day, count]);
  if (found === null) return <p role="status">{t.reading}</p>;
  if (found === 'failed') return <p role="status">{t.failed}</p>;
  if (found.length === 0) return <p>{t.noCorrection}</p>;
  return (
    <ul>
      {found.map((one) => (
        <li key={one.id}>
          {t.correction(townshipName(programme, one.townshipCode), one)}
          <br />
          {t.why(one.reason)}
          <br />
          {t.who(
            dayOf(one.createdAt),
            words().district(districtOf(programme, one.districtCode)),
            one.createdBy,
          )}
        </li>
      ))}
    </ul>
  );
}

async function correctionsOf(districtCode: string): Promise<readonly Correction[]> {
  const answer = await send({
    method: 'GET',
    address: `/api/districts/${districtCode}/corrections?limit=100`,
  });
  return ((await answer.json()) as { readonly rows: readonly Correction[] }).rows;
}

/** True for a correction that moves its fact over the day's end, one way or the other. */
function hasMoved({ field, from, to }: Correction, day: Day, count: FrozenCount): boolean {
  const fact = count === 'newOperating' || count === 'operatingCount' ? 'operatingOn' : 'builtOn';
  return field === fact && from <= day !== to <= day;
}
