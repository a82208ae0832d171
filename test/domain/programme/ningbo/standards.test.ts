import { describe, expect, test } from 'vitest';
import * as lists from '#domain/programme/ningbo/lists.ts';
import { CLAUSES } from '#domain/programme/ningbo/standards.ts';
import type { Words } from '#domain/programme.ts';
import { HOSTS } from '#domain/vocabulary.ts';

const chinese = /[\u4e00-\u9fff]/;
const halfWidth = /[\u4e00-\u9fff][,;:()?!]|[,;:()?!][\u4e00-\u9fff]/;

describe('the standards of Ningbo', () => {
  test('every requirement from R9 to R29, and R38, has its section and words', () => {
    const numbers = [...Array.from({ length: 21 }, (_, index) => `R${index + 9}`), 'R38'];
    expect(Object.keys(CLAUSES)).toEqual(numbers);
  });

  test('each stands in the section of the Opinions that asks for it', () => {
    const sections = Object.entries(CLAUSES).map(([number, clause]) => `${number} ${clause.title}`);
    expect(sections).toEqual(
      expect.arrayContaining([
        'R9 建立服务场所',
        'R14 建立服务场所',
        'R15 配强工作力量',
        'R25 配强工作力量',
        'R26 明确功能定位',
        'R29 明确功能定位',
        'R38 工作要求',
      ]),
    );
  });

  test('words are short, Chinese with full-width punctuation, and have an English twin', () => {
    for (const clause of Object.values(CLAUSES)) {
      expect(clause.text.length).toBeLessThanOrEqual(40);
      expect(clause.text).toMatch(chinese);
      expect(clause.text).not.toMatch(halfWidth);
      expect(clause.textEn).toMatch(/^[A-Z].*\.$/);
    }
  });

  test('every word of the lists is in both languages, and no two of a list are the same', () => {
    for (const list of Object.values(lists)) {
      const words: readonly Words[] = Object.values(list);
      for (const { zh, en } of words) {
        expect(zh).toMatch(chinese);
        expect(zh).not.toMatch(halfWidth);
        expect(en).toMatch(/^[A-Z]/);
      }
      expect(new Set(words.map(({ zh }) => zh)).size).toBe(words.length);
    }
  });

  test('a station may rely on the five facilities of the Opinions, on none, or on another', () => {
    expect(HOSTS.map((host) => lists.HOST_WORDS[host].zh)).toEqual([
      '社会组织服务中心',
      '社区工作站',
      '区域性居家养老服务中心',
      '市社会工作示范基地',
      '慈善工作站',
      '无',
      '其他',
    ]);
  });
});
