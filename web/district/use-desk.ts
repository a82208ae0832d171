import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { DistrictDesk } from '#contract/district-desk.ts';
import { DISTRICT_ROUTES } from '#contract/routes/district.ts';
import { type Day, dayOf, type Instant, instantOf, milliseconds } from '#domain/calendar.ts';
import { type District, districtOf, type Programme } from '#domain/programme.ts';
import type { Me } from '#domain/records/officer.ts';
import { call } from '../parts/api/call.ts';
import { PROGRAMME } from '../programme/programme.ts';

/** The programme that this site was built for. */
export const programme: Programme = PROGRAMME;

/** What `GET /api/districts/{districtCode}/desk` answers. */
export type DeskData = DistrictDesk;

/** What every page of the district's desk stands on; each page takes it as its props. */
export interface Desk {
  readonly desk: DeskData;
  readonly district: District;
  readonly programme: Programme;
  readonly me: Me;
  /** The programme's moment when the desk was read; `present` for the running clock. */
  readonly now: Instant;
  /** Calendar day of `now`, Asia/Shanghai. */
  readonly today: Day;
  /** Reads the desk again, after something was saved or filed. Keeps what is shown while it waits. */
  readonly reload: () => Promise<void>;
  /** The programme's moment now: the server's at reading, and what has passed since. */
  readonly present: () => Instant;
}

/** How far the reading of the desk has come. A failed re-reading keeps what is there. */
export type DeskReading =
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed'; readonly cause: unknown; readonly retry: () => void }
  | { readonly kind: 'open'; readonly desk: Desk };

/** Opens the desk of a district once and keeps it; `reload` reads it again. */
export function useDesk(me: Me, districtCode: string): DeskReading {
  const [data, setData] = useState<DeskData | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const readAt = useRef(0);
  const reload = useCallback(async () => {
    const answer = await call(DISTRICT_ROUTES.openDesk, { params: { districtCode } });
    readAt.current = Date.now();
    setFailure(null);
    setData(answer.data);
  }, [districtCode]);
  const open = useCallback(() => {
    setFailure(null);
    reload().catch(setFailure);
  }, [reload]);
  useEffect(open, [open]);
  if (data) {
    const present = () => instantOf(milliseconds(data.now) + Date.now() - readAt.current);
    return {
      kind: 'open',
      desk: {
        desk: data,
        district: districtOf(programme, data.districtCode),
        programme,
        me,
        now: data.now,
        today: dayOf(data.now),
        reload,
        present,
      },
    };
  }
  return failure === null ? { kind: 'reading' } : { kind: 'failed', cause: failure, retry: open };
}
