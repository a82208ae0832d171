import { describe, expect, test } from 'vitest';
import { ISSUE_CODES } from '#domain/issue-codes.ts';
import { REFUSAL_CODES } from '#domain/refusal.ts';
import { ApiProblem, Offline } from '../../../web/parts/api/api-problem.ts';
import { codeOf, issueSentence, problemSentence } from '../../../web/parts/problem-notice/problem-words.ts';
import { en } from '../../../web/strings/en/refusals.ts';
import { zh } from '../../../web/strings/zh/refusals.ts';

const problem = (status: number, body: object = {}, id: string | null = null) =>
  new ApiProblem(status, body as Record<string, unknown>, id);

describe('Every refusal has its sentences', () => {
  test('in both languages, and says what to do', () => {
    for (const code of REFUSAL_CODES) {
      for (const words of [zh, en]) {
        const { happened, todo } = words.refusals[code]({});
        expect(happened, code).not.toBe('');
        expect(todo, code).toMatch(/[。.]$/);
      }
      expect(zh.refusals[code]({}).happened, code).not.toMatch(/[,;:()]/);
    }
  });

  test('and so has everything that can be wrong with a field', () => {
    for (const code of ISSUE_CODES) {
      expect(zh.issues[code]({ least: 1, most: 2 }), code).not.toBe('');
      expect(en.issues[code]({ least: 1, most: 2 }), code).not.toMatch(/undefined|NaN/);
    }
  });
});

test('the facts of a refusal are in its sentence', () => {
  const closed = problem(409, { code: 'DAY_CLOSED', facts: { closedThrough: '2023-05-23' } });
  expect(problemSentence(closed).happened).toContain('2023年5月23日及以前的日期已经结账');
  const missing = {
    pointer: '/rows/1/builtOn',
    code: 'STANDARD_NOT_MET',
    facts: { lines: ['LOGO', 'DEPUTY'] },
  };
  expect(issueSentence(missing)).toContain('统一使用社会工作 LOGO、副站长1名');
});

test("the gateway's own answers are told by their status", () => {
  expect([401, 403, 404, 412, 503, 500].map((status) => codeOf(problem(status)))).toEqual([
    'UNAUTHENTICATED',
    'FORBIDDEN',
    'NOT_FOUND',
    'STALE',
    'BUSY',
    'DEFECT',
  ]);
  expect(problemSentence(problem(418))).toEqual(zh.unnamed);
});

test('a lost answer says that pressing again counts once', () => {
  expect(problemSentence(new Offline('no answer')).todo).toContain('不会重复登记');
});

test('a defect carries the number to tell the bureau, and nothing of the inside', () => {
  const { todo } = problemSentence(problem(500, { title: 'TypeError: x' }, 'r-42'));
  expect(todo).toContain('r-42');
  expect(todo).not.toContain('TypeError');
});

test('a code from a newer server still gets a sentence', () => {
  expect(issueSentence({ pointer: '/x', code: 'BRAND_NEW' })).toBe(zh.issues.WRONG_FORMAT({}));
});
