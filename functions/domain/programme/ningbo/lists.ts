/** A choice that the Opinions word: the id is kept in records, the words are shown. */
export interface Choice {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
}

/** Existing facilities that a station may be set up in (R9): the five named, then none and other. */
export const HOSTS = [
  { id: 'SOCIAL_ORG_CENTRE', zh: '社会组织服务中心', en: 'Social organisation service centre' },
  { id: 'COMMUNITY_WORKSTATION', zh: '社区工作站', en: 'Community workstation' },
  { id: 'ELDERLY_CARE_CENTRE', zh: '区域性居家养老服务中心', en: 'Area home-care centre for the elderly' },
  { id: 'DEMONSTRATION_BASE', zh: '市社会工作示范基地', en: 'City demonstration base of social work' },
  { id: 'CHARITY_STATION', zh: '慈善工作站', en: 'Charity workstation' },
  { id: 'NONE', zh: '无', en: 'None' },
  { id: 'OTHER', zh: '其他', en: 'Other' },
] as const satisfies readonly Choice[];

/** Rooms by use (R10): the first four are needed to be built; one room may serve two uses (A24). */
export const ROOMS = [
  { id: 'OFFICE', zh: '社工办公室', en: 'Social workers’ office' },
  { id: 'CASE_ROOM', zh: '个案工作室', en: 'Casework room' },
  { id: 'GROUP_ROOM', zh: '小组活动室', en: 'Group room' },
  { id: 'ARCHIVE_ROOM', zh: '档案室', en: 'Archive room' },
  { id: 'MULTI_FUNCTION', zh: '多功能室', en: 'Multi-purpose room' },
] as const satisfies readonly Choice[];

/** The two ways to run a station (R15). */
export const OPERATING_MODES = [
  { id: 'PURCHASED_SERVICE', zh: '政府购买服务', en: 'Purchased service' },
  { id: 'SOCIAL_WORK_POST', zh: '增设社工岗位', en: 'Social work posts' },
] as const satisfies readonly Choice[];

/** Main post of a station's head (R23); OTHER asks for a reason. */
export const DIRECTOR_POSTS = [
  { id: 'TOWNSHIP_LEADER', zh: '乡镇（街道）分管领导', en: 'Township leader in charge' },
  { id: 'SECTION_HEAD', zh: '业务科室负责人', en: 'Head of the section' },
  { id: 'OTHER', zh: '其他', en: 'Other' },
] as const satisfies readonly Choice[];

/** Main post of a deputy head (R24); OTHER asks for no reason. */
export const DEPUTY_POSTS = [
  { id: 'OPERATOR_HEAD', zh: '承接机构负责人', en: 'Head of the operator' },
  { id: 'SUPERVISING_WORKER', zh: '主管社工', en: 'Supervising social worker' },
  { id: 'OTHER', zh: '其他', en: 'Other' },
] as const satisfies readonly Choice[];

/** What every station is (R26): fixed words, no choice. */
export const PLATFORMS = [
  { id: 'SERVICE', zh: '专业服务提供平台', en: 'Provides professional service' },
  { id: 'TALENT', zh: '人才中枢平台', en: 'Hub of social work talent' },
  { id: 'LINKAGE', zh: '各方联动平台', en: 'Brings all sides together' },
] as const satisfies readonly Choice[];

/** What a station does (R27); at least one is needed to operate. */
export const FUNCTIONS = [
  { id: 'DIRECT_SERVICE', zh: '专业服务', en: 'Direct service' },
  { id: 'TALENT_TRAINING', zh: '人才培养', en: 'Training' },
  { id: 'SUPERVISION', zh: '能力提升与督导', en: 'Skills and supervision' },
  { id: 'RESOURCE_LINKING', zh: '链接资源', en: 'Linking resources' },
  { id: 'GOVERNANCE', zh: '参与基层治理', en: 'Community governance' },
] as const satisfies readonly Choice[];

/** Whom a station serves first (R28). */
export const KEY_SERVICE_GROUPS = [
  { id: 'ELDERLY', zh: '老年人', en: 'Older people' },
  { id: 'CHILDREN', zh: '儿童（留守／困境）', en: 'Children left behind or in hardship' },
  { id: 'DISABLED', zh: '残疾人', en: 'Disabled people' },
  { id: 'LOW_INCOME', zh: '低收入／救助对象', en: 'People on low income or relief' },
  { id: 'WOMEN', zh: '妇女', en: 'Women' },
  { id: 'OTHER', zh: '其他', en: 'Other' },
] as const satisfies readonly Choice[];

/** Earmarked lines that townships may draw on (R32). */
export const EARMARKS = [
  { id: 'SOCIAL_ASSISTANCE', zh: '社会救助', en: 'Social assistance' },
  { id: 'ELDERLY_CARE', zh: '养老服务', en: 'Elderly care' },
  { id: 'CHILD_WELFARE', zh: '儿童福利', en: 'Child welfare' },
  { id: 'SOCIAL_ORGANISATIONS', zh: '社会组织', en: 'Social organisations' },
  { id: 'DISABLED', zh: '残疾人', en: 'Disabled people' },
  { id: 'WOMEN_AND_CHILDREN', zh: '妇女儿童', en: 'Women and children' },
  { id: 'OTHER', zh: '其他', en: 'Other' },
] as const satisfies readonly Choice[];
