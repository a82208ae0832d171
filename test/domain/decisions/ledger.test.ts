import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantAt, instantOf } from '#domain/calendar.ts';
import { enterFunding, entryId, type LedgerContext } from '#domain/decisions/ledger.ts';
import { type FundingEntry, FundingEntryInput } from '#domain/records/funding-entry.ts';
import { wrong } from '../../support/kept-records.ts';

const CODE = '330212110';
const NOW = instantAt('2022-03-10', '09:00');
const input = (over: object = {}): FundingEntryInput =>
  FundingEntryInput.parse({
    ...{
      stationId: CODE,
      fiscalYear: 2022,
      occurredOn: '2022-03-01',
      payerLevel: 'TOWNSHIP',
      basis: 'DISBURSED',
    },
    ...{ fundChannel: 'FISCAL', purpose: 'OPERATION', viaPurchase: false, amountFen: 2_000_000 },
    ...over,
  });
const context = (over: Partial<LedgerContext> = {}): LedgerContext => ({
  districtCode: '330212',
  hasStation: (code) => code === CODE,
  corrected: null,
  at: NOW,
  ...over,
});
const enter = (over: object = {}, at: Partial<LedgerContext> = {}) =>
  enterFunding('ID2', input(over), context(at));

/** The line that stands in the ledger: ten times too much. */
const LINE: FundingEntry = {
  ...enterFunding('ID1', input(), context()),
  ...{ schema: 1, version: 1, createdAt: NOW, createdBy: 'yinzhou', updatedAt: NOW, updatedBy: 'yinzhou' },
};
const back = { correctsId: 'ID1', reason: '多填一位', amountFen: -2_000_000 };

describe('a line of the ledger', () => {
  it('is kept as it was entered, under its district', () => {
    expect(enter({ documentNo: '甬民〔2022〕1号' })).toEqual({
      ...input({ documentNo: '甬民〔2022〕1号' }),
      id: 'ID2',
      districtCode: '330212',
    });
  });

  it('may belong to the whole district and to no station', () => {
    expect(enter({ stationId: null }).stationId).toBeNull();
  });

  it('belongs to no station that is not in the register', () => {
    expect(wrong(() => enter({ stationId: '330212111' }))).toEqual(['/stationId STATION_MISSING']);
  });

  it('has happened: today at the latest, in Shanghai', () => {
    expect(enter({ occurredOn: '2022-03-10' }).occurredOn).toBe('2022-03-10');
    expect(wrong(() => enter({ occurredOn: '2022-03-11' }))).toEqual(['/occurredOn STAGE_IN_FUTURE']);
    expect(enter({ occurredOn: '2022-03-11' }, { at: '2022-03-10T16:00:00.000Z' }).occurredOn).toBe(
      '2022-03-11',
    );
  });
});

describe('a correction', () => {
  it('is the exact opposite of one line', () => {
    const line = enter({ ...back, occurredOn: '2022-03-05' }, { corrected: LINE });
    expect([line.amountFen + LINE.amountFen, line.correctsId]).toEqual([0, 'ID1']);
  });

  it.each([
    ['another amount', { amountFen: -1_999_999 }],
    ['another station', { stationId: null }],
    ['another payer', { payerLevel: 'DISTRICT' }],
    ['another basis', { basis: 'BUDGET' }],
    ['another channel', { fundChannel: 'SOCIAL' }],
    ['an earmark', { fundChannel: 'EARMARK', earmarkType: 'ELDERLY_CARE' }],
    ['another purpose', { purpose: 'SERVICE' }],
    ['another way', { viaPurchase: true }],
  ])('is not one of %s', (_what, over) => {
    expect(wrong(() => enter({ ...back, ...over }, { corrected: LINE }))).toEqual([
      '/correctsId FUNDING_CORRECTION',
    ]);
  });

  it('takes back what is there, and no correction', () => {
    expect(wrong(() => enter(back))).toEqual(['/correctsId FUNDING_CORRECTION']);
    const correction = { ...LINE, id: 'ID1', correctsId: 'ID0' };
    expect(wrong(() => enter(back, { corrected: correction }))).toEqual(['/correctsId FUNDING_CORRECTION']);
  });
});

describe('the id of a line', () => {
  it('is of capitals and digits, so that it can be read out', () => {
    expect(entryId(NOW, '0a1f')).toMatch(/^[0-9A-Z]{9}-0A1F$/);
  });

  it('sorts in order of entry, whatever the moment until the year 5000', () => {
    const moment = fc.integer({ min: 0, max: Date.UTC(5000, 0) });
    fc.assert(
      fc.property(moment, moment, (a, b) => {
        fc.pre(a !== b);
        const [first, second] = [entryId(instantOf(a), 'ZZZZ'), entryId(instantOf(b), '0000')];
        expect(first < second).toBe(a < b);
      }),
    );
  });

  it('sorts lines of one moment by their tie', () => {
    expect(entryId(NOW, '0001') < entryId(NOW, '0002')).toBe(true);
  });
});
