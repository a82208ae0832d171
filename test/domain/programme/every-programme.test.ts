import { describe, expect, test } from 'vitest';
import { NINGBO } from '#domain/programme/ningbo/ningbo.ts';
import type { Programme } from '#domain/programme.ts';
import { TOY } from '../../support/toy-programme.ts';

describe.each<[string, Programme]>([
  ['Ningbo', NINGBO],
  ['the invented city', TOY],
])('the programme of %s', (_name, programme) => {
  test('expects progress to rise from nothing to everything, day by day of the year', () => {
    const { schedule } = programme;
    expect(schedule[0]).toEqual({ day: '01-01', percent: 0 });
    expect(schedule[schedule.length - 1]?.percent).toBe(100);
    const days = schedule.map((point) => point.day);
    const percents = schedule.map((point) => point.percent);
    expect(days).toEqual([...new Set(days)].sort());
    expect(percents).toEqual([...new Set(percents)].sort((a, b) => a - b));
  });

  test('never expects more on a gate day than the gates for building ask by then', () => {
    for (const gate of programme.gates.filter(({ fact }) => fact === 'builtOn')) {
      const expected = programme.schedule.find((point) => point.day === gate.by)?.percent;
      expect(expected).toBeDefined();
      expect(Number(expected) * gate.share[1]).toBeLessThanOrEqual(100 * gate.share[0]);
    }
  });

  test('lists its gates in date order under ids of their own', () => {
    const days = programme.gates.map((gate) => gate.by);
    expect(days).toEqual([...days].sort());
    expect(new Set(programme.gates.map((gate) => gate.id)).size).toBe(programme.gates.length);
  });

  test('keeps every township in a district it knows, in code order, and its default roadmap exists', () => {
    const districts = new Set(programme.districts.map((district) => district.code));
    for (const township of programme.townships) expect(districts).toContain(township.districtCode);
    const codes = programme.townships.map((township) => township.code);
    expect(codes).toEqual([...codes].sort());
    expect(programme.roadmaps[programme.defaultRoadmap]?.targets[0]?.year).toBe(programme.baselineYear);
  });
});
