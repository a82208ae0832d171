import * as z from 'zod';
import { type IssueCode, isIssueCode } from '../issue-codes.ts';
import type { Facts, Issue } from '../refusal.ts';

/** An {@link Issue} whose code is one of the closed list. */
export interface RecordIssue extends Issue {
  readonly code: IssueCode;
}

/*
 * The message of an issue is its code: refinements of the records say theirs, zod's own issues get theirs here, where
 * what was sent can still be seen (an error does not keep it). zod's sentences are for programmers, in one language.
 */
z.config({ customError: (issue) => codeOf(issue) });

function codeOf(issue: z.core.$ZodRawIssue): IssueCode {
  const sent: unknown = issue.input;
  if (sent === undefined || sent === null || sent === '') return 'REQUIRED';
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'int' && typeof sent === 'number' ? 'NOT_WHOLE' : 'WRONG_TYPE';
    case 'too_small':
      return measuresLength(issue.origin) ? 'TOO_SHORT' : 'TOO_SMALL';
    case 'too_big':
      return measuresLength(issue.origin) ? 'TOO_LONG' : 'TOO_BIG';
    case 'not_multiple_of':
      return 'NOT_WHOLE';
    case 'invalid_value':
      return 'NOT_IN_LIST';
    case 'unrecognized_keys':
      return 'UNKNOWN_FIELD';
    case 'invalid_union':
      return 'WRONG_TYPE';
    default:
      return 'WRONG_FORMAT';
  }
}

const measuresLength = (origin: unknown): boolean => origin === 'string' || origin === 'array';

/**
 * What a schema of records/ found, every issue with its JSON pointer (RFC 6901; array items by index), code and the
 * bound that was crossed: `least` or `most`, characters for text, items for lists. One issue for each unknown field.
 * Never holds what was sent.
 */
export const issuesOf = (error: z.ZodError): RecordIssue[] => error.issues.flatMap(recordIssues);

function recordIssues(issue: z.core.$ZodIssue): RecordIssue[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ pointer: pointerOf([...issue.path, key]), code: 'UNKNOWN_FIELD' }));
  }
  const code = isIssueCode(issue.message) ? issue.message : 'WRONG_FORMAT';
  const facts = code === 'REQUIRED' ? null : boundOf(issue);
  return [{ pointer: pointerOf(issue.path), code, ...(facts ? { facts } : {}) }];
}

function boundOf(issue: z.core.$ZodIssue): Facts | null {
  if (issue.code === 'too_small') return { least: Number(issue.minimum) };
  if (issue.code === 'too_big') return { most: Number(issue.maximum) };
  return null;
}

/** The RFC 6901 pointer of a path; `''` for the whole body. */
export const pointerOf = (path: readonly PropertyKey[]): string =>
  path.map((key) => `/${String(key).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');
