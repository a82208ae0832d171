import type { Clause } from '#domain/programme.ts';

const PREMISES = { title: '建立服务场所', titleEn: 'Premises' };
const STAFFING = { title: '配强工作力量', titleEn: 'Staffing' };
const FUNCTIONS = { title: '明确功能定位', titleEn: 'Functions' };
const DUTIES = { title: '工作要求', titleEn: 'Duties' };

/**
 * What a station must meet, by requirement number of the domain page (R9-R29, R38). Paraphrases, never the text: the
 * Opinions themselves are content that the bureau loads.
 */
export const CLAUSES: Readonly<Record<string, Clause>> = {
  R9: {
    ...PREMISES,
    text: '优先利用现有服务设施设站，写明依托哪一类。',
    textEn: 'Use an existing facility where there is one, and name its kind.',
  },
  R10: {
    ...PREMISES,
    text: '社工办公、个案、小组、档案四类功能室齐全，一室可以两用。',
    textEn: 'Office, casework, group and archive rooms all exist; one room may serve two uses.',
  },
  R11: { ...PREMISES, text: '办公设施设备够用。', textEn: 'The station is equipped for work.' },
  R12: {
    ...PREMISES,
    text: '站名由区县（市）名、乡镇（街道）名和「社会工作站」组成。',
    textEn: 'The name is made of the district, the township and 社会工作站.',
  },
  R13: { ...PREMISES, text: '门外挂有站名标识牌。', textEn: 'A sign with the name hangs outside.' },
  R14: {
    ...PREMISES,
    text: '标识使用全市统一的社会工作LOGO。',
    textEn: 'Signs carry the city’s social work logo.',
  },
  R15: {
    ...STAFFING,
    text: '运行方式二选一：购买服务，或增设社工岗位。',
    textEn: 'One of two modes: purchased service or social work posts.',
  },
  R16: {
    ...STAFFING,
    text: '购买服务的，承接机构须在民政部门登记。',
    textEn: 'A purchased operator is registered with a civil affairs department.',
  },
  R17: {
    ...STAFFING,
    text: '机构名称含「社会工作」或「社工」的，按社会工作服务机构计。',
    textEn: 'An operator with 社会工作 or 社工 in its name counts as a social work agency.',
  },
  R18: {
    ...STAFFING,
    text: '其他社会组织须主要从事社会工作服务，并附依据。',
    textEn: 'Any other organisation works mainly in social work, with evidence.',
  },
  R19: {
    ...STAFFING,
    text: '一般选在本市市、县两级登记的机构，例外写明理由。',
    textEn: 'As a rule the operator is registered in this city or its counties; else a reason is given.',
  },
  R20: {
    ...STAFFING,
    text: '购买服务的，机构派驻持证、专职、驻点社工至少3名。',
    textEn: 'With purchased service, the operator posts at least 3 certified, full-time, resident workers.',
  },
  R21: {
    ...STAFFING,
    text: '增设岗位的，持证、专职、驻点社工至少3名。',
    textEn: 'With social work posts, at least 3 certified, full-time, resident workers.',
  },
  R22: { ...STAFFING, text: '站长1名。', textEn: 'One director.' },
  R23: {
    ...STAFFING,
    text: '站长一般由分管领导或业务科室负责人兼任，例外写明理由。',
    textEn: 'The director is as a rule a township leader or section head; else a reason is given.',
  },
  R24: {
    ...STAFFING,
    text: '副站长1名，可由机构负责人或主管社工担任。',
    textEn: 'One deputy, who may be the operator’s head or a supervising worker.',
  },
  R25: {
    ...STAFFING,
    text: '站长管指导和监督，副站长管日常和服务。',
    textEn: 'The director guides and oversees; the deputy runs the station and its services.',
  },
  R26: {
    ...FUNCTIONS,
    text: '站点同时是服务、人才、联动三个平台。',
    textEn: 'A station is three platforms: service, talent, linkage.',
  },
  R27: {
    ...FUNCTIONS,
    text: '从专业服务、人才培养、督导、链接资源、基层治理中至少承担1项。',
    textEn: 'It takes on at least one of service, training, supervision, linking resources, governance.',
  },
  R28: {
    ...FUNCTIONS,
    text: '按本地情况定下重点对象和重点内容。',
    textEn: 'It names the groups and the work that matter most in its place.',
  },
  R29: {
    ...FUNCTIONS,
    text: '可承接政府转来的服务事项。',
    textEn: 'It may take over service tasks from the government.',
  },
  R38: {
    ...DUTIES,
    text: '工作制度和运行机制已经建立，验收时查看。',
    textEn: 'Working rules and procedures are in place; acceptance looks at them.',
  },
};
