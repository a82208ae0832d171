import type { Programme } from '#domain/programme.ts';
import { CALENDAR } from './calendar.ts';
import { DISTRICTS, TOWNSHIPS } from './divisions.ts';
import { GATES, SCHEDULE } from './gates.ts';
import { BASELINE_YEAR, DEFAULT_ROADMAP, ROADMAPS } from './roadmap.ts';
import { THRESHOLDS } from './thresholds.ts';

/**
 * Ningbo's programme of township social work stations, 2020-2025. Beside it stand what records and pages look up on
 * their own: `words.ts` (of `lists.ts` and `standards.ts`), `mosaic.ts`, and `villages.ts` on the server.
 */
export const NINGBO: Programme = {
  id: 'ningbo',
  cityCode: '3302',
  cityName: '宁波市',
  cityNameEn: 'Ningbo',
  bureauName: '宁波市民政局',
  districts: DISTRICTS,
  townships: TOWNSHIPS,
  roadmaps: ROADMAPS,
  defaultRoadmap: DEFAULT_ROADMAP,
  gates: GATES,
  schedule: SCHEDULE,
  calendar: CALENDAR,
  thresholds: THRESHOLDS,
  baselineYear: BASELINE_YEAR,
  source:
    '《关于全面推进乡镇（街道）社会工作站建设的实施意见（征求意见稿）》，宁波市民政局，2021年3月23日；区划为国家统计局统计用区划代码，2021年10月31日',
};
