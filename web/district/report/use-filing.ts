import { useState } from 'preact/hooks';
import { DISTRICT_ROUTES } from '#contract/routes/district.ts';
import type { Receipt } from '#contract/shapes.ts';
import type { MonthlyReportInput, MonthlyReportView } from '#domain/records/monthly-report.ts';
import { ApiProblem, Offline } from '../../parts/api/api-problem.ts';
import { call } from '../../parts/api/call.ts';
import { type PlacedIssue, placeIssue } from './sheet/judge-report.ts';

/** Without an answer the same act is asked for again after this many milliseconds, this many times. */
const ASK_AGAIN_MS = 3_000;
const ASK_TIMES = 20;

export type FilingState =
  | { readonly kind: 'resting' }
  | { readonly kind: 'filing' }
  /** No answer came; the same act is being asked for again under the same key. */
  | { readonly kind: 'asking' }
  | { readonly kind: 'refused'; readonly cause: unknown; readonly issues: readonly PlacedIssue[] };

export interface Filing {
  readonly state: FilingState;
  /** Files what `input` gives once all drafts are saved. Never files by itself after a lost connection. */
  readonly file: (flush: () => Promise<boolean>, input: () => MonthlyReportInput) => Promise<void>;
  readonly rest: () => void;
}

export interface FilingOptions {
  readonly view: MonthlyReportView;
  readonly onFiled: (receipt: Receipt) => void;
  /** The record or a draft has gone on: the page reads again. */
  readonly onMoved: (cause: ApiProblem) => void;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** The act of filing. A repeat after a lost answer is the same act: its key is kept until an answer came. */
export function useFiling({ view, onFiled, onMoved }: FilingOptions): Filing {
  const [state, setState] = useState<FilingState>({ kind: 'resting' });
  const { districtCode, month, version } = view;

  const send = async (body: MonthlyReportInput): Promise<Receipt> => {
    for (let asked = 1; ; asked += 1) {
      try {
        const params = { districtCode, month };
        return (await call(DISTRICT_ROUTES.submitReport, { params, body, ifMatch: `"${version}"` })).data;
      } catch (cause) {
        if (!(cause instanceof Offline) || asked >= ASK_TIMES) throw cause;
        setState({ kind: 'asking' });
        await pause(ASK_AGAIN_MS);
      }
    }
  };
  const file: Filing['file'] = async (flush, input) => {
    if (state.kind === 'filing' || state.kind === 'asking') return;
    setState({ kind: 'filing' });
    if (!(await flush())) {
      setState({ kind: 'resting' });
      return;
    }
    const body = input();
    try {
      const receipt = await send(body);
      setState({ kind: 'resting' });
      onFiled(receipt);
    } catch (cause) {
      setState({ kind: 'refused', cause, issues: issuesIn(cause) });
      if (cause instanceof ApiProblem && (cause.status === 412 || cause.status === 409)) onMoved(cause);
    }
  };
  return { state, file, rest: () => setState({ kind: 'resting' }) };
}

function issuesIn(cause: unknown): readonly PlacedIssue[] {
  const issues: PlacedIssue[] = [];
  if (cause instanceof ApiProblem) for (const issue of cause.issues) placeIssue(issues, issue);
  return issues;
}
