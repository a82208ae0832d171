import { describe, expect, it } from 'vitest';
import { hashOf, viewOf } from '../../../web/dashboard/view/address.ts';

const KNOWN = { first: '2020-12', last: '2023-06', districts: ['330203', '330226'] };
const NOW = { asOf: null, district: null };

describe('The address of a view', () => {
  it('keeps the month and the district, and gives them back', () => {
    const view = { asOf: '2021-06', district: '330203' };
    expect(hashOf(view)).toBe('#asOf=2021-06&district=330203');
    expect(viewOf(hashOf(view), KNOWN)).toEqual(view);
  });

  it('is empty for the whole city now', () => {
    expect(hashOf(NOW)).toBe('');
    expect(viewOf('', KNOWN)).toEqual(NOW);
  });

  it('means now by the newest month and by any later one', () => {
    expect(viewOf('#asOf=2023-06', KNOWN).asOf).toBeNull();
    expect(viewOf('#asOf=2099-01', KNOWN).asOf).toBeNull();
  });

  it('is brought to the first month where it names an earlier one', () => {
    expect(viewOf('#asOf=1999-12', KNOWN).asOf).toBe('2020-12');
  });

  it('opens the page all the same when it names nothing that is known', () => {
    expect(viewOf('#asOf=2021-13&district=110101&x=1', KNOWN)).toEqual(NOW);
    expect(viewOf('#/stations/330203001', KNOWN)).toEqual(NOW);
  });
});
