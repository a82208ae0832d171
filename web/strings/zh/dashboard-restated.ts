import type { Day } from '#domain/calendar.ts';
import { dayInProse } from '../dates.ts';

/** A date of a station that was put right. */
export interface PutRight {
  readonly field: 'startedOn' | 'builtOn' | 'operatingOn';
  readonly from: Day;
  readonly to: Day;
}

/** Beside a figure that moved after its period closed (首报／更正). */
export const zh = {
  mark: (frozen: number) => `首报${frozen}`,
  provisionalMark: (provisional: number) => `暂定时${provisional}`,
  moved: (day: Day, frozen: number, now: number) =>
    `截至${dayInProse(day)}：结账时首报${frozen}个，现更正为${now}个。`,
  settled: (day: Day, provisional: number, now: number) =>
    `截至${dayInProse(day)}：当月结账时暂定${provisional}个，所在报告期结账后定为${now}个。`,
  step: (district: string, before: number, after: number) => `${district}：${before} → ${after}`,
  reading: '正在读取更正的原因…',
  failed: '没有读到更正的原因，请稍后再看。',
  noCorrection: '没有更正记录：数字因结账后的补录或退回而变。',
  correction: (township: string, { field, from, to }: PutRight) =>
    `${township}${{ startedOn: '开工', builtOn: '建成', operatingOn: '运营' }[field]}日：${from} → ${to}`,
  why: (reason: string) => `原因：${reason}`,
  who: (on: Day, district: string, officer: string) => `${on} 由${district}（${officer}）更正`,
};

/** The shape that English fills. */
export type RestatedWords = typeof zh;
