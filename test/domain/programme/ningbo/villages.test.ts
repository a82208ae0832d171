import { describe, expect, test } from 'vitest';
import NAMES from '#domain/programme/ningbo/data/village-names.json' with { type: 'json' };
import { NINGBO } from '#domain/programme/ningbo/ningbo.ts';
import { villageExists } from '#domain/programme/ningbo/village-codes.ts';
import { villagesOf } from '#domain/programme/ningbo/villages.ts';

const all = NINGBO.townships.flatMap((township) => villagesOf(township.code));

describe('the villages and communities of Ningbo', () => {
  test('there are 2,983: 812 communities and 2,171 villages', () => {
    expect(all).toHaveLength(2983);
    expect(all.filter((village) => village.kind === 'COMMUNITY')).toHaveLength(812);
    expect(all.filter((village) => village.kind === 'VILLAGE')).toHaveLength(2171);
  });

  test('each township has as many as its count says', () => {
    for (const township of NINGBO.townships)
      expect(villagesOf(township.code)).toHaveLength(township.villages ?? 0);
  });

  test('codes are twelve digits, lie in the township, rise, and never repeat', () => {
    for (const township of NINGBO.townships) {
      const codes = villagesOf(township.code).map((village) => village.code);
      expect(codes).toEqual([...codes].sort());
      for (const code of codes) expect(code).toMatch(new RegExp(`^${township.code}[0-3]\\d\\d$`));
    }
    expect(new Set(all.map((village) => village.code)).size).toBe(2983);
  });

  test('each has a name, and each name a code', () => {
    for (const { name } of all) expect(name).not.toBe('');
    for (const [township, names] of Object.entries(NAMES))
      expect(villagesOf(township)).toHaveLength(names.split(' ').length);
  });

  test('a village is found by its code, and a foreign code is not', () => {
    expect(villagesOf('330203001')[0]).toEqual({
      code: '330203001001',
      name: '澄浪社区',
      kind: 'COMMUNITY',
    });
    expect(villageExists('330203001001')).toBe(true);
    expect(villageExists('330203001999')).toBe(false);
    expect(villageExists('330203001')).toBe(false);
    expect(villageExists('')).toBe(false);
  });

  test('a township without published codes has none', () => {
    expect(villagesOf('330282P01')).toEqual([]);
    expect(villagesOf('constructor')).toEqual([]);
  });

  test('names with rare characters are whole', () => {
    const names = all.map((village) => village.name).join('');
    for (const character of '埼堧峧斢昇璟筀荘鄮鑑骍') expect(names).toContain(character);
    expect(names).not.toContain('\uFFFD');
  });
});
