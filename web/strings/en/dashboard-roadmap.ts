import { dayInProse, monthInProse } from '../dates.ts';
import { count } from '../numbers.ts';
import type { RoadmapWords } from '../zh/dashboard-roadmap.ts';

/** The roadmap figure in English. */
export const en: RoadmapWords = {
  roadmap: {
    name: (first, last) => `Roadmap ${first}–${last}`,
    phase: (target) => target.phaseEn,
    aim: (target) => target.aimEn,
    builtOf: (built, goal) => `${count(built)} / ${count(goal)}`,
    builtAlone: (built) => count(built),
    yearPlan: (n, d) => `new ${n}/${d}`,
    goal: (goal) => `Target ${count(goal)}`,
    states: {
      NOT_STARTED: 'Not started',
      IN_PROGRESS: 'In progress',
      ON_SCHEDULE: 'On schedule',
      BEHIND: 'Behind',
      MET: 'Met',
      MISSED: 'Missed',
      MADE_UP: 'Made up later',
    },
    built: (built) => `Built ${count(built)}`,
    operating: (operating) => `Operating ${count(operating)}`,
    target: (goal) => `Target: all ${count(goal)} townships`,
    targetShort: (goal) => `Target ${count(goal)}`,
    projected: (month) => `At the pace of the last three months, reached in ${monthInProse(month)}.`,
    finding: (from, first, day, built, operating) =>
      `${first} built on ${dayInProse(from)}; ${built} built and ${operating} operating on ${dayInProse(day)}.`,
    findingTarget: (goal, short) =>
      short > 0 ? `Target ${goal}, ${short} to go.` : `Target ${goal}, all built.`,
    tableHead: ['Month', 'Built', 'Operating'],
    tableCaption: "Stations built and operating at each month's end",
  },
  time: {
    hint: (first) => `Time axis: drag to any month from ${monthInProse(first)}`,
    slider: 'Time axis, choose the month to look at',
    month: monthInProse,
    previous: 'Previous',
    next: 'Next',
    now: 'Back to today',
    play: 'Play',
    pause: 'Pause',
    latest: 'latest',
    unsettled: 'not closed',
    settled: 'closed',
    gate: (gate, day) => `${dayInProse(day)}: ${gate.nameEn}`,
  },
};
