import type { RoadmapTarget, RoadmapVersion } from '#domain/programme.ts';

/** The year whose stations are the baseline (R2). */
export const BASELINE_YEAR = 2020;

const BASELINE = 45;
const ADDED_2021 = 50;

const START: readonly RoadmapTarget[] = [
  {
    year: BASELINE_YEAR,
    phase: '起步',
    phaseEn: 'Start',
    target: BASELINE,
    added: null,
    aim: null,
    aimEn: null,
    clause: 'R1 一年起步；R2 2020年全市已建成45个',
  },
  {
    year: 2021,
    phase: '铺开',
    phaseEn: 'Roll-out',
    target: BASELINE + ADDED_2021,
    added: ADDED_2021,
    aim: null,
    aimEn: null,
    clause: 'R1 两年铺开；R3 2021年再新建50个；R4 累计为两数之和',
  },
];

const GOAL: readonly RoadmapTarget[] = [
  {
    year: 2024,
    phase: '提升',
    phaseEn: 'Improvement',
    target: 'ALL',
    added: null,
    aim: '政府购买服务',
    aimEn: 'Government purchase of services',
    clause: 'R1 五年提升；R6 2024年加大推进政府购买专业服务力度',
  },
  {
    year: 2025,
    phase: '村（社区）服务',
    phaseEn: 'Villages',
    target: 'ALL',
    added: null,
    aim: '村（社区）都有服务',
    aimEn: 'Service in every village',
    clause: 'R7 2025年基本实现；R8 一乡镇（街道）一站点',
  },
];

const DRAFT: RoadmapVersion = {
  id: 'draft-2021-03',
  name: '征求意见稿（2021年3月）',
  note: '按2021年3月23日的征求意见稿：四年覆盖，2023年实现全覆盖。后来公开报道的方案为三年覆盖，即2022年。',
  noteEn:
    'By the draft of 23 March 2021: full coverage in four years, in 2023. Later public reports say three years, that is 2022.',
  targets: [
    ...START,
    {
      year: 2022,
      phase: '推进',
      phaseEn: 'Advance',
      target: null,
      added: null,
      aim: null,
      aimEn: null,
      clause: 'R1 2022年未写阶段名和目标，「推进」为系统用语',
    },
    {
      year: 2023,
      phase: '覆盖',
      phaseEn: 'Full coverage',
      target: 'ALL',
      added: null,
      aim: null,
      aimEn: null,
      clause: 'R1 四年覆盖；R5 2023年实现全覆盖',
    },
    ...GOAL,
  ],
};

const FINAL: RoadmapVersion = {
  id: 'final-2021',
  name: '公开报道的方案（2021年）',
  note: '按2022年初的公开报道：三年覆盖，2022年实现全覆盖。正式文本未见公开，其余年份沿用征求意见稿。',
  noteEn:
    'By public reports of early 2022: full coverage in three years, in 2022. The final text is not public; the other years follow the draft.',
  targets: [
    ...START,
    {
      year: 2022,
      phase: '覆盖',
      phaseEn: 'Full coverage',
      target: 'ALL',
      added: null,
      aim: null,
      aimEn: null,
      clause: '公开报道：三年覆盖，2022年实现全覆盖',
    },
    {
      year: 2023,
      phase: '巩固',
      phaseEn: 'Consolidation',
      target: 'ALL',
      added: null,
      aim: null,
      aimEn: null,
      clause: '公开报道未写2023年的阶段名，「巩固」为系统用语',
    },
    ...GOAL,
  ],
};

/** The version that counts unless a setting says otherwise: the text that was published for comment. */
export const DEFAULT_ROADMAP = DRAFT.id;

/**
 * The two roadmaps of 2020-2025. The draft of 2021-03-23 covers every township in its fourth year; a feature of early
 * 2022 tells of three years (domain section 0, fact 2, and A1). A target is the count at the year's end; that of 2021
 * is the sum of baseline and new builds, never typed (R4).
 */
export const ROADMAPS: Readonly<Record<string, RoadmapVersion>> = { [DRAFT.id]: DRAFT, [FINAL.id]: FINAL };
