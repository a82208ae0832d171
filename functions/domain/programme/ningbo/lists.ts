import type { Words } from '#domain/programme.ts';
import type {
  Earmark,
  Host,
  OperatingMode,
  Post,
  RegistrationLevel,
  Room,
  ServiceGroup,
  StationFunction,
} from '#domain/vocabulary.ts';

/** Existing facilities that a station may be set up in: the five named (R9), none, and other. */
export const HOST_WORDS: Readonly<Record<Host, Words>> = {
  SOCIAL_ORG_CENTRE: { zh: '社会组织服务中心', en: 'Social organisation service centre' },
  COMMUNITY_WORKSTATION: { zh: '社区工作站', en: 'Community workstation' },
  ELDERLY_CARE_CENTRE: { zh: '区域性居家养老服务中心', en: 'Area home-care centre for the elderly' },
  DEMONSTRATION_BASE: { zh: '市社会工作示范基地', en: 'City demonstration base of social work' },
  CHARITY_STATION: { zh: '慈善工作站', en: 'Charity workstation' },
  NONE: { zh: '无', en: 'None' },
  OTHER: { zh: '其他', en: 'Other' },
};

/** Rooms by use (R10); the multi-purpose room is of later practice. */
export const ROOM_WORDS: Readonly<Record<Room, Words>> = {
  OFFICE: { zh: '社工办公室', en: 'Social workers’ office' },
  CASE_ROOM: { zh: '个案工作室', en: 'Casework room' },
  GROUP_ROOM: { zh: '小组活动室', en: 'Group room' },
  ARCHIVE_ROOM: { zh: '档案室', en: 'Archive room' },
  MULTI_FUNCTION: { zh: '多功能室', en: 'Multi-purpose room' },
};

/** The two ways to run a station (R15). */
export const MODE_WORDS: Readonly<Record<OperatingMode, Words>> = {
  PURCHASED_SERVICE: { zh: '政府购买服务', en: 'Purchased service' },
  SOCIAL_WORK_POST: { zh: '增设社工岗位', en: 'Social work posts' },
};

/** Main posts of directors (R23) and deputies (R24). */
export const POST_WORDS: Readonly<Record<Post, Words>> = {
  TOWNSHIP_LEADER: { zh: '乡镇（街道）分管领导', en: 'Township leader in charge' },
  SECTION_HEAD: { zh: '业务科室负责人', en: 'Head of the section' },
  OPERATOR_HEAD: { zh: '承接机构负责人', en: 'Head of the operator' },
  SUPERVISING_WORKER: { zh: '主管社工', en: 'Supervising social worker' },
  OTHER: { zh: '其他', en: 'Other' },
};

/** Where an operator is registered (R16, R19). */
export const REGISTRATION_WORDS: Readonly<Record<RegistrationLevel, Words>> = {
  NINGBO_CITY: { zh: '宁波市本级', en: 'Ningbo, the city' },
  NINGBO_COUNTY: { zh: '宁波市区县（市）', en: 'Ningbo, a district or county' },
  OTHER: { zh: '市外', en: 'Elsewhere' },
};

/** What every station is (R26): fixed words, no choice. */
export const PLATFORMS: readonly Words[] = [
  { zh: '专业服务提供平台', en: 'Provides professional service' },
  { zh: '人才中枢平台', en: 'Hub of social work talent' },
  { zh: '各方联动平台', en: 'Brings all sides together' },
];

/** What a station does (R27). */
export const FUNCTION_WORDS: Readonly<Record<StationFunction, Words>> = {
  DIRECT_SERVICE: { zh: '专业服务', en: 'Direct service' },
  TALENT_TRAINING: { zh: '人才培养', en: 'Training' },
  SUPERVISION: { zh: '能力提升与督导', en: 'Skills and supervision' },
  RESOURCE_LINKING: { zh: '链接资源', en: 'Linking resources' },
  GOVERNANCE: { zh: '参与基层治理', en: 'Community governance' },
};

/** Whom a station serves first (R28). */
export const GROUP_WORDS: Readonly<Record<ServiceGroup, Words>> = {
  ELDERLY: { zh: '老年人', en: 'Older people' },
  CHILDREN: { zh: '儿童（留守／困境）', en: 'Children left behind or in hardship' },
  DISABLED: { zh: '残疾人', en: 'Disabled people' },
  LOW_INCOME: { zh: '低收入／救助对象', en: 'People on low income or relief' },
  WOMEN: { zh: '妇女', en: 'Women' },
  OTHER: { zh: '其他', en: 'Other' },
};

/** Earmarked lines that townships may draw on (R32). */
export const EARMARK_WORDS: Readonly<Record<Earmark, Words>> = {
  SOCIAL_ASSISTANCE: { zh: '社会救助', en: 'Social assistance' },
  ELDERLY_CARE: { zh: '养老服务', en: 'Elderly care' },
  CHILD_WELFARE: { zh: '儿童福利', en: 'Child welfare' },
  SOCIAL_ORGANISATIONS: { zh: '社会组织', en: 'Social organisations' },
  DISABLED: { zh: '残疾人', en: 'Disabled people' },
  WOMEN_AND_CHILDREN: { zh: '妇女儿童', en: 'Women and children' },
  OTHER: { zh: '其他', en: 'Other' },
};
