import { describe, expect, test } from 'vitest';
import { NINGBO } from '#domain/programme/ningbo/ningbo.ts';

const targets = (version: string) => NINGBO.roadmaps[version]?.targets ?? [];

describe('the roadmaps of Ningbo', () => {
  test('the draft of March 2021 is the default', () => {
    expect(NINGBO.defaultRoadmap).toBe('draft-2021-03');
    expect(Object.keys(NINGBO.roadmaps)).toEqual(['draft-2021-03', 'final-2021']);
    for (const [id, version] of Object.entries(NINGBO.roadmaps)) expect(version.id).toBe(id);
  });

  test('the draft names a phase and a target for each year from 2020 to 2025', () => {
    expect(targets('draft-2021-03').map(({ year, phase, target }) => [year, phase, target])).toEqual([
      [2020, '起步', 45],
      [2021, '铺开', 95],
      [2022, '推进', null],
      [2023, '覆盖', 'ALL'],
      [2024, '提升', 'ALL'],
      [2025, '村（社区）服务', 'ALL'],
    ]);
  });

  test('the final plan covers every township by the end of 2022', () => {
    expect(targets('final-2021').map(({ year, target }) => [year, target])).toEqual([
      [2020, 45],
      [2021, 95],
      [2022, 'ALL'],
      [2023, 'ALL'],
      [2024, 'ALL'],
      [2025, 'ALL'],
    ]);
  });

  test.each(['draft-2021-03', 'final-2021'])(
    'in %s the target of 2021 is the baseline and the new builds added up',
    (version) => {
      const [baseline, first] = targets(version);
      expect(baseline?.year).toBe(NINGBO.baselineYear);
      expect([baseline?.target, first?.added]).toEqual([45, 50]);
      expect(first?.target).toBe(Number(baseline?.target) + Number(first?.added));
    },
  );

  test('2024 aims at the purchase of services, 2025 at villages, and every target names its source', () => {
    for (const version of Object.keys(NINGBO.roadmaps)) {
      const aims = targets(version).filter((target) => target.aim !== null);
      expect(aims.map(({ year, aim }) => [year, aim])).toEqual([
        [2024, '政府购买服务'],
        [2025, '村（社区）都有服务'],
      ]);
      for (const target of targets(version)) {
        expect(target.clause).toMatch(/R\d|公开报道/);
        expect(target.aim === null).toBe(target.aimEn === null);
      }
    }
  });
});
