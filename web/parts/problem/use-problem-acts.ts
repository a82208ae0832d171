import { DISTRICT_ROUTES } from '#contract/routes/district.ts';
import type { Receipt } from '#contract/shapes.ts';
import { type Problem, ProblemReply } from '#domain/records/problem.ts';
import { type Saving, useSaving } from '../act/use-saving.ts';
import { call } from '../api/call.ts';

/** What is said of an act that was done, by its receipt. */
type Said = (receipt: string) => string;

export interface ProblemActsOptions {
  readonly problem: Pick<Problem, 'districtCode' | 'id' | 'version'>;
  /** What the answer's text is called. */
  readonly label: string;
  /** It was done; what is said of it. */
  readonly onDone: (said: string) => void;
  /** Another answered or closed it: it stands otherwise on the server. */
  readonly onMoved: () => void;
}

export interface ProblemActs {
  readonly saving: Saving;
  /** Sends an answer that can be sent, and hands the problem to `owner`; null: it stays where it is. */
  readonly answer: (text: string, owner: 'CITY' | 'DISTRICT' | null, said: Said) => void;
  readonly close: (said: Said) => void;
}

/** What either desk can do about a problem whose turn is its own. */
export function useProblemActs({ problem, label, onDone, onMoved }: ProblemActsOptions): ProblemActs {
  const saving = useSaving({ labelOf: () => label });
  const { districtCode, id, version } = problem;
  const at = { params: { districtCode, id }, ifMatch: `"${version}"` };
  const act = (send: () => Promise<{ readonly data: Receipt }>, said: Said) =>
    void saving.run(async () => onDone(said((await send()).data.receipt)), {
      STALE: onMoved,
      PROBLEM_CLOSED: onMoved,
    });
  return {
    saving,
    answer: (text, owner, said) => {
      const body = saving.check(ProblemReply, { text, owner });
      if (body) act(() => call(DISTRICT_ROUTES.answerProblem, { ...at, body }), said);
    },
    close: (said) => act(() => call(DISTRICT_ROUTES.closeProblem, at), said),
  };
}
