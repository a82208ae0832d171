import { expect, it } from 'vitest';
import { emptySlot, submitReport } from '#domain/decisions/filing.ts';
import { preparedBy } from '#domain/decisions/preparing.ts';
import type { Draft } from '#domain/records/monthly-report.ts';
import { filingContext, refused, reportInput } from '../../support/kept-records.ts';

const draft = (savedBy: string, minute: number, continues = 0): Draft => ({
  ...{ version: 1, continues, values: {}, savedBy },
  savedAt: `2021-06-20T01:${String(minute).padStart(2, '0')}:00.000Z`,
});

it('was prepared by whoever saved a draft last, of the head or of any row', () => {
  expect(preparedBy({ HEADER: draft('one', 5), '330281102': draft('two', 9) }, 0)).toBe('two');
  expect(preparedBy({ HEADER: draft('one', 10), '330281102': draft('two', 9) }, 0)).toBe('one');
});

it('was prepared by nobody where all drafts belong to an earlier filing', () => {
  expect(preparedBy({}, 0)).toBeNull();
  expect(preparedBy({ HEADER: draft('one', 5) }, 2)).toBeNull();
  expect(preparedBy({ HEADER: draft('one', 9), '330281102': draft('two', 5, 2) }, 2)).toBe('two');
});

it('is not filed by who prepared it where two officers are asked for', () => {
  const file = (preparedBy?: string | null) =>
    submitReport(
      emptySlot('330281', '2021-06'),
      reportInput([]),
      filingContext([], { officer: 'one', ...(preparedBy === undefined ? {} : { preparedBy }) }),
    );
  expect(refused(() => file('one')).code).toBe('SAME_OFFICER');
  for (const other of ['two', null, undefined]) expect(file(other).slot.state).toBe('SUBMITTED');
});
