import { expect, it } from 'vitest';
import { packed, unpacked } from '#store/packed.ts';

const rows = Array.from({ length: 25 }, (_, i) => ({
  townshipCode: `99000110${i}`,
  note: '装修完工',
  visits: null,
}));

it('gives back what was packed, beside what lay in the clear', () => {
  expect(unpacked({ pk: 'a', sk: 'b', version: 3, ...packed({ rows, nil: false }) })).toEqual({
    pk: 'a',
    sk: 'b',
    version: 3,
    rows,
    nil: false,
  });
});

it('leaves an item alone that never was packed', () => {
  const item = { pk: 'a', sk: 'b', rows };
  expect(unpacked(item)).toBe(item);
});

it('takes less than a fifth of the room of 25 rows', () => {
  expect(packed({ rows }).packed.byteLength).toBeLessThan(JSON.stringify({ rows }).length / 5);
});
