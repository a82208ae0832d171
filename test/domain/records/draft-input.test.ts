import { expect, it } from 'vitest';
import { issuesOf } from '#domain/records/issues.ts';
import { DraftInput } from '#domain/records/monthly-report.ts';

const faults = (values: Readonly<Record<string, string>>) => {
  const { error } = DraftInput.safeParse({ continues: 0, values });
  return error ? issuesOf(error) : [];
};

it('has room for the longest head of a report, and for no book', () => {
  const text = '字'.repeat(2000);
  expect(faults({ problems: text, measures: text, nextPlan: text, preparer: text, phone: text })).toEqual([]);
  expect(faults({ a: text, b: text, c: text, d: text, e: text, f: '字' })).toEqual([
    { pointer: '/values', code: 'TOO_LONG', facts: { most: 10_000 } },
  ]);
});
