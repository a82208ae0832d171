import { describe, expect, test } from 'vitest';
import { NINGBO } from '#domain/programme/ningbo/ningbo.ts';
import { type TownshipKind, townshipsAt } from '#domain/programme.ts';

const count = (day: string, kind: TownshipKind, district?: string) =>
  townshipsAt(NINGBO, day, district).filter((township) => township.kind === kind).length;

describe('the divisions of Ningbo', () => {
  test('156 townships are in force through 2024-11-19 and 157 from 2024-11-20 on', () => {
    expect(townshipsAt(NINGBO, '2020-12-31')).toHaveLength(156);
    expect(townshipsAt(NINGBO, '2024-11-19')).toHaveLength(156);
    expect(townshipsAt(NINGBO, '2024-11-20')).toHaveLength(157);
    expect(townshipsAt(NINGBO, '2025-12-31')).toHaveLength(157);
  });

  test('they are 73 sub-districts, 73 towns and 10 townships', () => {
    const kinds = (['SUBDISTRICT', 'TOWN', 'TOWNSHIP'] as const).map((kind) => count('2021-12-31', kind));
    expect(kinds).toEqual([73, 73, 10]);
  });

  test.each([
    ['330203', '海曙区', 9, 7, 1, 275],
    ['330205', '江北区', 7, 1, 0, 151],
    ['330206', '北仑区', 11, 0, 0, 231],
    ['330211', '镇海区', 5, 2, 0, 94],
    ['330212', '鄞州区', 15, 10, 0, 400],
    ['330213', '奉化区', 8, 4, 0, 332],
    ['330225', '象山县', 3, 10, 5, 407],
    ['330226', '宁海县', 4, 11, 3, 380],
    ['330281', '余姚市', 6, 14, 1, 323],
    ['330282', '慈溪市', 5, 14, 0, 390],
  ] as const)('%s %s has its townships and villages', (code, name, subdistricts, towns, rural, villages) => {
    const townships = townshipsAt(NINGBO, '2021-12-31', code);
    expect(NINGBO.districts.find((district) => district.code === code)?.name).toBe(name);
    expect(count('2021-12-31', 'SUBDISTRICT', code)).toBe(subdistricts);
    expect(count('2021-12-31', 'TOWN', code)).toBe(towns);
    expect(count('2021-12-31', 'TOWNSHIP', code)).toBe(rural);
    expect(townships.reduce((sum, township) => sum + (township.villages ?? 0), 0)).toBe(villages);
  });

  test('Cixi has 6 sub-districts and 14 towns after the split of 2024', () => {
    expect(count('2024-11-20', 'SUBDISTRICT', '330282')).toBe(6);
    expect(count('2024-11-20', 'TOWN', '330282')).toBe(14);
  });

  test('the split-off township has a provisional id and no village count', () => {
    expect(NINGBO.townships.filter((township) => township.provisional)).toEqual([
      expect.objectContaining({ code: '330282P01', name: '陆中湾街道', villages: null, from: '2024-11-20' }),
    ]);
    expect(NINGBO.townships.filter((township) => township.villages === null)).toHaveLength(1);
  });

  test('townships and districts stand in code order, and no name or code comes twice', () => {
    const codes = NINGBO.townships.map((township) => township.code);
    expect(codes).toEqual([...new Set(codes)].sort());
    const districts = NINGBO.districts.map((district) => district.code);
    expect(districts).toEqual([...new Set(districts)].sort());
    expect(new Set(NINGBO.townships.map((township) => township.name)).size).toBe(157);
  });

  test('no development zone counts as a township', () => {
    const segments = NINGBO.townships.filter((t) => !t.provisional).map((t) => Number(t.code.slice(6)));
    expect(Math.max(...segments)).toBeLessThan(400);
  });

  test('kind, name and district agree with the code', () => {
    const endings = { SUBDISTRICT: /街道$/, TOWN: /镇$/, TOWNSHIP: /乡$/ };
    for (const township of NINGBO.townships) {
      expect(township.name).toMatch(endings[township.kind]);
      expect(township.code.slice(0, 6)).toBe(township.districtCode);
    }
  });

  test('names with rare characters are whole', () => {
    const names = NINGBO.townships.map((township) => township.name);
    expect(names).toEqual(expect.arrayContaining(['深甽镇', '澥浦镇', '新碶街道', '大碶街道', '石碶街道']));
  });

  test('townships run by a development zone count in their district and name the zone', () => {
    const zones = NINGBO.townships.filter((t) => t.zone !== undefined).map((t) => `${t.name} ${t.zone}`);
    expect(zones).toEqual([
      '大榭街道 大榭开发区',
      '梅山街道 梅山保税港区',
      '梅墟街道 高新区',
      '新明街道 高新区',
      '聚贤街道 高新区',
      '东钱湖镇 东钱湖旅游度假区',
      '庵东镇 前湾新区',
      '陆中湾街道 前湾新区',
    ]);
  });

  test('each district has one character of its own', () => {
    expect(NINGBO.districts.map((district) => district.initial).join('')).toBe('海江北镇鄞奉象宁余慈');
  });
});
