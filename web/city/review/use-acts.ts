import { useState } from 'preact/hooks';
import { CITY_ROUTES } from '#contract/routes/city.ts';
import type { Receipt } from '#contract/shapes.ts';
import type { MonthlyReportView, Remark } from '#domain/records/monthly-report.ts';
import { useSaving } from '../../parts/act/use-saving.ts';
import { call } from '../../parts/api/call.ts';
import { reviewWords } from './review-words.ts';

/** What was said of a report, with its receipt. */
export interface Said {
  readonly receipt: Receipt;
  readonly outcome: 'ACCEPTED' | 'RETURNED';
  readonly remarks: number;
}

/** The reviewer's acts on one report. */
export interface Acts {
  readonly busy: boolean;
  /** What the last act threw; null after one that was done. */
  readonly cause: unknown;
  /** The report as the reviewer saw it when an act found that it had moved on; null: none has. */
  readonly seen: MonthlyReportView | null;
  readonly said: Said | null;
  readonly open: () => void;
  /** Accepts without remarks, returns with them. */
  readonly say: (remarks: readonly Remark[], onSaid: () => void) => void;
}

/** Opens, accepts and returns `view`; `onChanged` follows every act that changed it or found it changed. */
export function useActs(view: MonthlyReportView | null, onChanged: () => void): Acts {
  const saving = useSaving({ labelOf: () => reviewWords().pin.ask });
  const [seen, setSeen] = useState<MonthlyReportView | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const run = (
    work: (at: { params: { districtCode: string; month: string }; ifMatch: string }) => Promise<void>,
  ) => {
    if (!view) return;
    const { districtCode, month, version } = view;
    const again = () => {
      setSeen(view);
      onChanged();
    };
    void saving.run(
      async () => {
        await work({ params: { districtCode, month }, ifMatch: `"${version}"` });
        setSeen(null);
        onChanged();
      },
      { STALE: again, REPORT_STATE: again },
    );
  };
  return {
    busy: saving.busy,
    cause: saving.cause,
    seen,
    said,
    open: () => run(async (at) => void (await call(CITY_ROUTES.openReport, at))),
    say: (remarks, onSaid) =>
      run(async (at) => {
        const outcome = remarks.length > 0 ? 'RETURNED' : 'ACCEPTED';
        const { data } = await call(CITY_ROUTES.reviewReport, {
          ...at,
          body: { outcome, remarks: [...remarks] },
        });
        setSaid({ receipt: data, outcome, remarks: remarks.length });
        onSaid();
      }),
  };
}
