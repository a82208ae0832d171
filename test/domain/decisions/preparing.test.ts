import { expect, it } from 'vitest';
import { emptySlot, submitReport } from '#domain/decisions/filing.ts';
import { preparedBy } from '#domain/decisions/preparing.ts';
import type { Draft } from '#domain/records/monthly-report.ts';
import { filingContext, refused, reportInput } from '../../support/kept-records.ts';

const draft = (savedBy: string, minute: number, continues = 0): Draft => ({
  ...{ version: 1, continues, values: {}, savedBy },
  savedAt: `2021-06-20T01:${String(minute).padStart(2, '0')}:00.000Z`,
});

const prepared = (drafts: Readonly<Record<string, Draft>>, version: number) =>
  preparedBy(drafts, version, (officer) => officer === 'township');

it('was prepared by whoever saved a draft last, of the head or of any row', () => {
  expect(prepared({ HEADER: draft('one', 5), '330281102': draft('two', 9) }, 0)).toBe('two');
  expect(prepared({ HEADER: draft('one', 10), '330281102': draft('two', 9) }, 0)).toBe('one');
});

it('was not prepared by a township, which proposes its row', () => {
  expect(prepared({ HEADER: draft('one', 5), '330281102': draft('township', 9) }, 0)).toBe('one');
  expect(prepared({ '330281102': draft('township', 9) }, 0)).toBeNull();
});

it('was prepared by nobody where all drafts belong to an earlier filing', () => {
  expect(prepared({}, 0)).toBeNull();
  expect(prepared({ HEADER: draft('one', 5) }, 2)).toBeNull();
  expect(prepared({ HEADER: draft('one', 9), '330281102': draft('two', 5, 2) }, 2)).toBe('two');
});

it('takes two officers where the city asks for them: one who prepares, and another who files', () => {
  const file = (twoPersons?: { readonly preparedBy: string | null }) =>
    submitReport(
      emptySlot('330281', '2021-06'),
      reportInput([]),
      filingContext([], { officer: 'one', ...(twoPersons && { twoPersons }) }),
    );
  expect(refused(() => file({ preparedBy: 'one' })).code).toBe('SAME_OFFICER');
  expect(refused(() => file({ preparedBy: null })).code).toBe('NOT_PREPARED');
  for (const asked of [{ preparedBy: 'two' }, undefined]) expect(file(asked).slot.state).toBe('SUBMITTED');
});
