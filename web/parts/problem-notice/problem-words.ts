import { type Facts, REFUSAL_CODES, type RefusalCode } from '#domain/refusal.ts';
import type { RefusalSentence, RefusalWords } from '../../strings/zh/refusals.ts';
import { ApiProblem, type Issue, Offline } from '../api/api-problem.ts';
import { refusalWords } from './refusal-words.ts';

const BY_STATUS: Readonly<Record<number, RefusalCode>> = {
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  412: 'STALE',
  413: 'TOO_LARGE',
  429: 'BUSY',
  503: 'BUSY',
};

const isRefusal = (code: string | null): code is RefusalCode =>
  (REFUSAL_CODES as readonly (string | null)[]).includes(code);

/** The code of what a call threw; by the status where the gateway answered by itself. Null: no answer of ours. */
export function codeOf(cause: unknown): RefusalCode | 'DEFECT' | null {
  if (!(cause instanceof ApiProblem)) return null;
  if (isRefusal(cause.code)) return cause.code;
  return BY_STATUS[cause.status] ?? (cause.status >= 500 ? 'DEFECT' : null);
}

/** What a call threw, in two sentences: what happened and was kept, and what to do. */
export function problemSentence(cause: unknown): RefusalSentence {
  const t = refusalWords();
  if (cause instanceof Offline) return t.offline;
  const code = codeOf(cause);
  const facts: Facts = cause instanceof ApiProblem ? cause.facts : {};
  const sentence = code === null ? t.unnamed : t.refusals[code](facts);
  const id = code === 'DEFECT' && cause instanceof ApiProblem ? cause.requestId : null;
  return id ? { ...sentence, todo: `${sentence.todo}${t.requestId(id)}` } : sentence;
}

/** What is wrong at one field, as the end of a sentence that begins with its label. */
export function issueSentence(issue: Issue): string {
  const t = refusalWords();
  const facts = issue.facts ?? {};
  if (Object.keys(t.issues).includes(issue.code)) {
    return t.issues[issue.code as keyof RefusalWords['issues']](facts);
  }
  return isRefusal(issue.code) ? t.refusals[issue.code](facts).happened : t.issues.WRONG_FORMAT(facts);
}
