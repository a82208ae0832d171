import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ISSUE_CODES, isIssueCode } from '#domain/issue-codes.ts';
import { FundingEntryInput } from '#domain/records/funding-entry.ts';
import { issuesOf, pointerOf } from '#domain/records/issues.ts';
import { OperatorInput } from '#domain/records/operator.ts';
import { StationInput } from '#domain/records/station.ts';

const station = { townshipCode: '900001001', responsibleUnit: '甲乡人民政府' };
const entry = {
  fiscalYear: 2023,
  occurredOn: '2023-06-20',
  payerLevel: 'TOWNSHIP',
  basis: 'DISBURSED',
  fundChannel: 'FISCAL',
  purpose: 'SERVICE',
  viaPurchase: false,
  amountFen: 6_000_000,
};

const found = (parsed: ReturnType<typeof StationInput.safeParse | typeof FundingEntryInput.safeParse>) =>
  parsed.success ? [] : issuesOf(parsed.error);

describe('What is wrong with a record is said by pointer and code', () => {
  it('asks for what is absent, null or empty in the same way', () => {
    const { responsibleUnit: _, ...nameless } = station;
    for (const sent of [
      nameless,
      { ...station, responsibleUnit: null },
      { ...station, responsibleUnit: '' },
    ]) {
      expect(found(StationInput.safeParse(sent))).toEqual([
        { pointer: '/responsibleUnit', code: 'REQUIRED' },
      ]);
    }
  });

  it('names the bound that a text or a number crossed', () => {
    expect(found(StationInput.safeParse({ ...station, address: '三楼', areaM2: 5001 }))).toEqual([
      { pointer: '/address', code: 'TOO_SHORT', facts: { least: 5 } },
      { pointer: '/areaM2', code: 'TOO_BIG', facts: { most: 5000 } },
    ]);
  });

  it('tells half a fen from text where an amount belongs', () => {
    expect(found(FundingEntryInput.safeParse({ ...entry, amountFen: 0.5 }))).toEqual([
      { pointer: '/amountFen', code: 'NOT_WHOLE' },
    ]);
    expect(found(FundingEntryInput.safeParse({ ...entry, amountFen: '6' }))).toEqual([
      { pointer: '/amountFen', code: 'WRONG_TYPE' },
    ]);
  });

  it('points into lists by index and to every field that is nobody’s', () => {
    const sent = {
      ...station,
      modes: [{ from: '2023-02-30', operatingMode: 'NONE' }],
      status: 'BUILT',
      x: 1,
    };
    expect(found(StationInput.safeParse(sent))).toEqual([
      { pointer: '/modes/0/from', code: 'NO_SUCH_DAY' },
      { pointer: '/modes/0/operatingMode', code: 'NOT_IN_LIST' },
      { pointer: '/status', code: 'UNKNOWN_FIELD' },
      { pointer: '/x', code: 'UNKNOWN_FIELD' },
    ]);
  });

  it('keeps the code of a rule that a record states itself', () => {
    const parsed = OperatorInput.safeParse({ uscc: '12330282688011591B' });
    expect(parsed.success ? [] : issuesOf(parsed.error)).toContainEqual({
      pointer: '/uscc',
      code: 'USCC_CHECK_FAILED',
    });
  });

  it('never repeats what was sent', () => {
    const parsed = StationInput.safeParse({
      ...station,
      responsiblePhone: '秘密号码',
      responsibleContact: '张',
    });
    expect(JSON.stringify(found(parsed))).not.toMatch(/秘密号码|张/);
  });

  it('escapes the two characters that a pointer gives a meaning', () => {
    expect(pointerOf(['a/b', 0, '~'])).toBe('/a~1b/0/~0');
  });

  it('knows the code of every rule in the records', () => {
    const folder = new URL('../../functions/domain/records/', import.meta.url);
    const sources = readdirSync(folder).map((file) => readFileSync(new URL(file, folder), 'utf8'));
    const codes = sources.flatMap((text) =>
      [...text.matchAll(/message: '([A-Z_]+)'/g)].map((m) => m[1] ?? ''),
    );
    expect(codes.length).toBeGreaterThan(20);
    expect(codes.filter((code) => !isIssueCode(code))).toEqual([]);
    expect(new Set(ISSUE_CODES).size).toBe(ISSUE_CODES.length);
  });
});
