import { expect, it } from 'vitest';
import { monthlyQuestions } from '#domain/records/questions.ts';
import { FLOW_FIELDS } from '#domain/vocabulary.ts';

/** The figure may only fall: whoever adds a question takes another away, or explains it here. */
it('asks a district in a normal month no more than it did', () => {
  const { report, operating, building } = monthlyQuestions();
  expect(report).toBeLessThanOrEqual(5);
  expect(operating).toBeLessThanOrEqual(15);
  expect(building).toBeLessThanOrEqual(2);
});

it('counts every figure of service and the villages, so that a new one shows', () => {
  expect(monthlyQuestions().operating).toBe(FLOW_FIELDS.length + 1);
});
