import { useState } from 'preact/hooks';
import type * as z from 'zod';
import { issuesOf } from '#domain/records/issues.ts';
import { labelled } from '../../strings/punctuation.ts';
import { ApiProblem, type Issue } from '../api/api-problem.ts';
import type { FieldProblem } from '../error-summary/error-summary.tsx';
import { issueSentence } from './problem-words.ts';

/** The id of the control that a JSON pointer leads to: `/staff/0/name` is `field-staff-0-name`. */
export const fieldId = (pointer: string): string => `field${pointer.replace(/\//g, '-')}`;

export interface SavingOptions {
  /** What a field is called, by its pointer: 「地址」, 「西店镇 · 计划建成」. */
  readonly labelOf: (pointer: string) => string;
  /** Pointers as the form knows them, where the body's differ (rows by code instead of index). */
  readonly pointerOf?: (pointer: string) => string;
}

/** One form's way to the server: what was wrong, what went wrong, whether it is on its way. */
export interface Saving {
  readonly busy: boolean;
  /** What the last attempt threw, for {@link ProblemNotice}; null where fields are to blame or nothing is. */
  readonly cause: unknown;
  /** For the error summary, in the order of the record. */
  readonly problems: readonly FieldProblem[];
  /** Counts the attempts that found something wrong. */
  readonly attempt: number;
  /** Sentence at a field, by its pointer. */
  readonly errorAt: (pointer: string) => string | undefined;
  /** Judges by a record's own schema, the one of the server. Null, with every problem shown, when it does not fit. */
  readonly check: <Schema extends z.ZodType>(schema: Schema, value: unknown) => z.output<Schema> | null;
  /** Does the work and says whether it was done; a refusal stands in `cause` or, by field, in `problems`. */
  readonly run: (work: () => Promise<void>) => Promise<boolean>;
  /** Shows these issues, found by the page itself. */
  readonly refuse: (issues: readonly Issue[]) => void;
  /** These fields were changed: what was said of them, or inside them, goes. */
  readonly touch: (pointers: readonly string[]) => void;
  readonly clear: () => void;
}

interface Outcome {
  readonly cause: unknown;
  readonly issues: readonly Issue[];
}

const NOTHING: Outcome = { cause: null, issues: [] };

/** Keeps a form's attempts. Typed values are the form's own and never touched. */
export function useSaving({ labelOf, pointerOf = (pointer) => pointer }: SavingOptions): Saving {
  const [busy, setBusy] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const [{ cause, issues }, setOutcome] = useState<Outcome>(NOTHING);
  const refuse = (found: readonly Issue[]) => {
    setAttempt((n) => n + 1);
    setOutcome({ cause: null, issues: found.map((i) => ({ ...i, pointer: pointerOf(i.pointer) })) });
  };
  return {
    busy,
    cause,
    attempt,
    problems: issues.map((issue) => ({
      fieldId: fieldId(issue.pointer),
      message: labelled(labelOf(issue.pointer), issueSentence(issue)),
    })),
    errorAt: (pointer) => {
      const issue = issues.find((i) => i.pointer === pointer);
      return issue && issueSentence(issue);
    },
    check: (schema, value) => {
      const parsed = schema.safeParse(value);
      if (parsed.success) return parsed.data;
      refuse(issuesOf(parsed.error));
      return null;
    },
    run: async (work) => {
      setBusy(true);
      try {
        await work();
        setOutcome(NOTHING);
        return true;
      } catch (failure) {
        if (failure instanceof ApiProblem && failure.issues.length > 0) refuse(failure.issues);
        else setOutcome({ cause: failure, issues: [] });
        return false;
      } finally {
        setBusy(false);
      }
    },
    refuse,
    touch: (pointers) =>
      setOutcome((last) => ({
        ...last,
        issues: last.issues.filter(
          ({ pointer }) => !pointers.some((p) => pointer === p || pointer.startsWith(`${p}/`)),
        ),
      })),
    clear: () => setOutcome(NOTHING),
  };
}
