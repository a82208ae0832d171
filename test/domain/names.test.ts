import { describe, expect, it } from 'vitest';
import { maskEmail, maskName, maskNumber, stationName } from '#domain/names.ts';
import { NINGBO } from '#domain/programme/ningbo/ningbo.ts';
import { townshipOf } from '#domain/programme.ts';
import { TOY } from '../support/toy-programme.ts';

describe('the name of a station (R12)', () => {
  const codeOf = (name: string): string => NINGBO.townships.find((t) => t.name === name)?.code ?? '';

  it.each([
    ['深甽镇', '宁海县深甽镇社会工作站'],
    ['澥浦镇', '镇海区澥浦镇社会工作站'],
    ['新碶街道', '北仑区新碶街道社会工作站'],
    ['鹿亭乡', '余姚市鹿亭乡社会工作站'],
  ])('of %s is district, township and 社会工作站 in one', (township, name) => {
    expect(stationName(NINGBO, codeOf(township))).toBe(name);
  });

  it('is generated for every township, each once', () => {
    const names = NINGBO.townships.map((township) => stationName(NINGBO, township.code));
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/[区县市]..+(街道|镇|乡)社会工作站$/u);
  });

  it('follows the divisions of another city as well', () => {
    expect(stationName(TOY, '990002201')).toBe('西县四乡社会工作站');
  });

  it('is made up for no unknown township', () => {
    expect(townshipOf(NINGBO, '330203999')).toBeNull();
    expect(() => stationName(NINGBO, '330203999')).toThrow('330203999');
  });
});

describe('a person’s name as others see it', () => {
  it.each([
    ['陈明', '陈*'],
    ['王小燕', '王*燕'],
    ['欧阳小燕', '欧**燕'],
    ['𠮷田', '𠮷*'],
    ['王', '王*'],
    ['', '*'],
  ])('of %s is %s', (name, masked) => {
    expect(maskName(name)).toBe(masked);
  });
});

it('leaves of an address its first character and where it is kept', () => {
  expect(maskEmail('zhang.san@ningbo.gov.cn')).toBe('z***@ningbo.gov.cn');
  expect(maskEmail('z@ningbo.gov.cn')).toBe('z***@ningbo.gov.cn');
});

it('leaves of a number the last four characters', () => {
  expect(maskNumber('0574-87654321')).toBe('****4321');
  expect(maskNumber('DEMO33028110201')).toBe('****0201');
});
