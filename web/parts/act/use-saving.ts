import { useState } from 'preact/hooks';
import type * as z from 'zod';
import { issuesOf } from '#domain/records/issues.ts';
import type { RefusalCode } from '#domain/refusal.ts';
import { labelled } from '../../strings/punctuation.ts';
import { ApiProblem, type Issue } from '../api/api-problem.ts';
import type { FieldProblem } from '../error-summary/error-summary.tsx';
import { codeOf, issueSentence } from '../problem-notice/problem-words.ts';

/** The id of the control that a JSON pointer leads to: `/staff/0/name` is `field-staff-0-name`. */
export const fieldId = (pointer: string): string => `field${pointer.replace(/\//g, '-')}`;

/** Labels by a field's name in the record, for {@link SavingOptions}; what is inside a field is called like it, and what is at none of them `whole`. */
export const labelsOf =
  (labels: Readonly<Record<string, string>>, whole = '') =>
  (pointer: string): string =>
    labels[pointer.split('/')[1] ?? ''] ?? whole;

export interface SavingOptions {
  /** What a field is called, by its pointer: 「地址」, 「西店镇 · 计划建成」. */
  readonly labelOf: (pointer: string) => string;
  /** The form's name in the ids of its fields, where another with the same fields stands on the page. */
  readonly within?: string;
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
  /** What a control is given of its field, by its pointer. */
  readonly field: (pointer: string) => {
    readonly id: string;
    readonly label: string;
    readonly error: string | undefined;
  };
  /** Judges by a record's own schema, the one of the server. Null, with every problem shown, when it does not fit. */
  readonly check: <Schema extends z.ZodType>(schema: Schema, value: unknown) => z.output<Schema> | null;
  /**
   * Does the work and says whether it was done; a refusal stands in `cause` or, by field, in `problems`, after what
   * `refused` does about its code. Nothing is done while the last work is on its way.
   */
  readonly run: (work: () => Promise<void>, refused?: WhenRefused) => Promise<boolean>;
  /** Shows these issues, found by the page itself. */
  readonly refuse: (issues: readonly Issue[]) => void;
  /** These fields were changed: what was said of them, or inside them, goes. */
  readonly touch: (pointers: readonly string[]) => void;
  readonly clear: () => void;
}

/** What a page does about a refusal by its code, mostly reading again: somebody else was faster. */
type WhenRefused = { readonly [Code in RefusalCode | 'DEFECT']?: () => unknown };

interface Outcome {
  readonly cause: unknown;
  readonly issues: readonly Issue[];
}

const NOTHING: Outcome = { cause: null, issues: [] };

/** Keeps a form's attempts. Typed values are the form's own and never touched. */
export function useSaving(options: SavingOptions): Saving {
  const { labelOf, within, pointerOf = (pointer) => pointer } = options;
  const idAt = (pointer: string) => fieldId(within === undefined ? pointer : `/${within}${pointer}`);
  const [busy, setBusy] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const [{ cause, issues }, setOutcome] = useState<Outcome>(NOTHING);
  const refuse = (found: readonly Issue[]) => {
    setAttempt((n) => n + 1);
    setOutcome({ cause: null, issues: found.map((i) => ({ ...i, pointer: pointerOf(i.pointer) })) });
  };
  const errorAt = (pointer: string) => {
    const issue = issues.find((i) => i.pointer === pointer);
    return issue && issueSentence(issue);
  };
  return {
    busy,
    cause,
    attempt,
    problems: issues.map((issue) => ({
      fieldId: idAt(issue.pointer),
      message: labelled(labelOf(issue.pointer), issueSentence(issue)),
    })),
    errorAt,
    field: (pointer) => ({ id: idAt(pointer), label: labelOf(pointer), error: errorAt(pointer) }),
    check: (schema, value) => {
      const parsed = schema.safeParse(value);
      if (parsed.success) return parsed.data;
      refuse(issuesOf(parsed.error));
      return null;
    },
    run: async (work, refused = {}) => {
      if (busy) return false;
      setBusy(true);
      try {
        await work().catch(async (failure: unknown) => {
          const code = codeOf(failure);
          if (code !== null) await refused[code]?.();
          throw failure;
        });
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
