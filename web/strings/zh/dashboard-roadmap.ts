import type { Day, Month } from '#domain/calendar.ts';
import type { MilestoneState } from '#domain/figures/milestones.ts';
import type { Gate, RoadmapTarget } from '#domain/programme.ts';
import { dayInProse, monthInProse } from '../dates.ts';
import { count } from '../numbers.ts';

/** The roadmap figure: year columns, curve, time machine. */
export const zh = {
  roadmap: {
    name: (first: number, last: number) => `${first}—${last}年路线图`,
    phase: (target: RoadmapTarget) => target.phase,
    aim: (target: RoadmapTarget) => target.aim,
    builtOf: (built: number, goal: number) => `${count(built)} / ${count(goal)} 个`,
    builtAlone: (built: number) => `${count(built)} 个`,
    yearPlan: (n: number, d: number) => `新建 ${n}/${d}`,
    goal: (goal: number) => `目标 ${count(goal)} 个`,
    states: {
      NOT_STARTED: '未开始',
      IN_PROGRESS: '进行中',
      ON_SCHEDULE: '按期',
      BEHIND: '滞后',
      MET: '达标',
      MISSED: '未达标',
      MADE_UP: '次年补完成',
    } satisfies Record<MilestoneState, string>,
    built: (built: number) => `已建成 ${count(built)}`,
    operating: (operating: number) => `已运营 ${count(operating)}`,
    target: (goal: number) => `目标：${count(goal)}个乡镇（街道）全覆盖`,
    targetShort: (goal: number) => `目标 ${count(goal)}`,
    projected: (month: Month) => `照近三月的速度，${monthInProse(month)}达到。`,
    finding: (from: Day, first: number, day: Day, built: number, operating: number) =>
      `${dayInProse(from)}已建成${first}个；${dayInProse(day)}已建成${built}个，已运营${operating}个。`,
    findingTarget: (goal: number, short: number) =>
      short > 0 ? `目标${goal}个，还差${short}个。` : `目标${goal}个，已全部建成。`,
    tableHead: ['月份', '已建成', '已运营'],
    tableCaption: '每月末已建成和已运营的社会工作站，单位：个',
  },
  time: {
    hint: (first: Month) => `时光轴：拖动看任一月份（${monthInProse(first)}起）`,
    slider: '时光轴，按月选择截至日期',
    month: monthInProse,
    previous: '上月',
    next: '下月',
    now: '回到今天',
    play: '播放',
    pause: '暂停',
    latest: '最新',
    unsettled: '未结账',
    settled: '已结账',
    gate: (gate: Gate, by: Day) => `${dayInProse(by)} ${gate.name}`,
  },
};

/** The shape that English fills. */
export type RoadmapWords = typeof zh;
