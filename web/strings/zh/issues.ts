import type { IssueCode } from '#domain/issue-codes.ts';
import type { Facts, RefusalCode } from '#domain/refusal.ts';
import { factText, factWord, factWords } from '../facts.ts';
import { zh as fields } from './fields.ts';

/** Refusal codes that also stand at a field, as an issue of an INVALID answer. */
export type FieldRefusal = Extract<
  RefusalCode,
  | 'STALE'
  | 'STATION_MISSING'
  | 'PATH_MISMATCH'
  | 'TOWNSHIP_UNKNOWN'
  | 'CONTACT_REQUIRED'
  | 'CERTIFICATE_REQUIRED'
  | 'PERSON_NAME_REQUIRED'
  | 'CERTIFICATE_IN_USE'
  | 'VILLAGE_OUTSIDE_TOWNSHIP'
  | 'OPERATOR_UNKNOWN'
  | 'STAGE_ALREADY_CLAIMED'
  | 'STAGE_OUT_OF_ORDER'
  | 'STAGE_IN_FUTURE'
  | 'STAGE_AFTER_PERIOD'
  | 'STANDARD_NOT_MET'
  | 'NOT_PLANNED'
  | 'DAY_CLOSED'
  | 'PLAN_TOWNSHIP_TAKEN'
  | 'PLAN_TOWNSHIP_BUILT'
  | 'PLAN_OUT_BUILT'
  | 'PLAN_CONTACT_REQUIRED'
  | 'REPORT_ROWS_MISMATCH'
  | 'REASON_REQUIRED'
  | 'EXPECTED_DAY_PAST'
  | 'EXPECTED_DAY_REQUIRED'
  | 'NOT_OPERATING'
  | 'FUNDING_CORRECTION'
>;

/** One sentence for every issue, as it stands at its field. */
export type IssueWords = Readonly<Record<IssueCode | FieldRefusal, (facts: Facts) => string>>;

export const zh: IssueWords = {
  REQUIRED: () => '还没填',
  WRONG_TYPE: () => '填的不是这里要的内容，请重新填',
  TOO_SHORT: (facts) => `太短，至少要${factText(facts, 'least')}个字`,
  TOO_LONG: (facts) => `太长，最多${factText(facts, 'most')}个`,
  TOO_SMALL: (facts) => `太小，不能小于${factText(facts, 'least')}`,
  TOO_BIG: (facts) => `太大，不能大于${factText(facts, 'most')}`,
  NOT_WHOLE: () => '要填整数',
  NOT_IN_LIST: () => '请从列出的几项里选',
  UNKNOWN_FIELD: () => '系统没有这一项，请刷新这一页',
  WRONG_FORMAT: () => '格式不对，请检查有没有多余的字',
  UNPRINTABLE: () => '里面有看不见的字符，请删掉重新输入',
  NO_SUCH_DAY: () => '没有这一天，请填年-月-日',
  DUPLICATES: () => '有重复的',
  OPERATOR_REQUIRED: () => '政府购买服务要选承接机构',
  OPERATOR_NOT_ALLOWED: () => '增设社工岗位没有承接机构，请去掉',
  END_NOT_AFTER_START: () => '结束日期要晚于开始日期',
  CERT_LEVEL_REQUIRED: () => '持证的要选证书等级',
  MODES_NOT_ASCENDING: () => '每一段的起始日要晚于前一段',
  HOST_OTHER_REQUIRED: () => '选了「其他」，要写明是什么',
  NONE_STANDS_ALONE: () => '选了「无」就不能再选别的',
  DUPLICATE_POSTING: () => '同一个人登记了两次，请刷新后再试',
  USCC_CHECK_FAILED: () => '校验不通过，请按登记证书逐位核对（18位，字母大写，没有 I、O、S、V、Z）',
  EXCEPTION_REASON_REQUIRED: () => '在市外登记的机构，要写选用理由',
  CATEGORY_FOLLOWS_NAME: () =>
    '名称里有「社会工作」或「社工」的，按社会工作服务机构登记；没有的按其他社会组织',
  EVIDENCE_REQUIRED: () => '其他社会组织要确认主要从事社会工作服务，并写明依据',
  OPERATING_BEFORE_BUILT: () => '计划运营不能早于计划建成',
  SPLIT_DOES_NOT_ADD_UP: () => '三级预算相加不等于预算',
  DUPLICATE_TOWNSHIP: () => '同一个乡镇（街道）列了两次',
  REMARK_REQUIRED: () => '退回要写明理由',
  PERSONS_EXCEED_VISITS: () => '服务人数多于服务人次：一个人来几次算几人次，人数不会更多',
  FEWER_SESSIONS_THAN_GROUPS: () => '小组节次少于小组数：每个小组至少一节',
  PROVINCIAL_DAY_REQUIRED: () => '已在省系统填报的，要填日期',
  SAME_AS_BEFORE: () => '和原来的数字一样，不用更正',
  ZERO_AMOUNT: () => '金额不能是0',
  OUTSIDE_FISCAL_YEAR: () => '日期不在这个年度里',
  EARMARK_TYPE_MISMATCH: () => '专项经费要选是哪一项专项；其他渠道不选',
  CITY_CATEGORY: () => '市级补助的保障层级只能是市级',
  NEGATIVE_ONLY_AS_CORRECTION: () => '金额要大于0；冲回请在原来那一笔上点「更正」',
  CORRECTION_IS_NEGATIVE: () => '更正的金额是原来那一笔的负数',
  CORRECTION_REASON_REQUIRED: () => '更正要写原因',
  DUE_OUTSIDE_MONTH: () => '截止时间不能早于现在，也不能晚于这个月最后一天',
  END_BEFORE_START: () => '结束日期不能早于开始日期',
  EXPIRY_PAST: () => '失效时间要晚于现在',
  DAY_NOT_CLOSED: (facts) =>
    factText(facts, 'closedThrough') !== ''
      ? `从这一天起还没有结账，不需要许可；已结账到${factText(facts, 'closedThrough')}`
      : '这个区县（市）还没有结过账，不需要许可',
  PLACE_FOLLOWS_ROLE: () =>
    '和角色不符：区县（市）人员选区县（市），乡镇（街道）人员还要选它的乡镇（街道），其他角色都不选',
  AUDITOR_APART: () => '审计员不能改任别的角色，别的角色也不能改任审计员；请另开一个账号',
  PATH_MISMATCH: () => '和这一页的对象不一致，请刷新后再试',
  TOWNSHIP_UNKNOWN: () => '今天没有这个乡镇（街道），或者不属于本区县（市）',
  CONTACT_REQUIRED: () => '新建站点要填联系人和电话',
  CERTIFICATE_REQUIRED: () => '持证的要填证书编号',
  EXPECTED_DAY_PAST: () => '日期已经过去，请改成今天或以后的日期',
  EXPECTED_DAY_REQUIRED: () => '还没建成，要填预计建成日期',
  NOT_OPERATING: () => '还没运营，不填服务数字',
  STALE: (facts) => `现在登记的是${factText(facts, 'standing')}，请刷新`,
  STATION_MISSING: () => '这个乡镇（街道）还没有站点记录，请先建立',
  PERSON_NAME_REQUIRED: () => '新登记的人员要填姓名',
  CERTIFICATE_IN_USE: () => '这个证书编号已在别的站点计入；请核对，或先在原站点登记离岗',
  VILLAGE_OUTSIDE_TOWNSHIP: () => '不在这个乡镇（街道），请去掉',
  OPERATOR_UNKNOWN: () => '这个机构还没有登记，请先登记',
  STAGE_ALREADY_CLAIMED: (facts) => `已经报过${factText(facts, 'standing')}，要改请走更正`,
  STAGE_OUT_OF_ORDER: (facts) => {
    const needs = factWord(facts, 'needs', fields.choices.stage);
    return needs
      ? `日期先后不对：先要有${needs}，且不晚于它`
      : '日期先后不对：开工、建成、运营依次不早于前一个';
  },
  STAGE_IN_FUTURE: () => '日期还没到，只能填今天或以前',
  STAGE_AFTER_PERIOD: (facts) => `晚于本月报告期（到${factText(facts, 'lastDay')}），请留到下个月`,
  STANDARD_NOT_MET: (facts) => {
    const lines = factWords(facts, 'lines', fields.standards);
    return lines.length > 0
      ? `先到站点记录补齐：${lines.join('、')}；或者先不填这个日期`
      : '还有标准没达到，先到站点记录补齐';
  },
  NOT_PLANNED: () => '不在已通过的年度计划里，计划通过后才能报开工',
  DAY_CLOSED: (facts) => `${factText(facts, 'closedThrough')}及以前已结账，要补录请市局开许可`,
  PLAN_TOWNSHIP_TAKEN: (facts) => `已在${factText(facts, 'year')}年计划里，一个乡镇（街道）只列一次`,
  PLAN_TOWNSHIP_BUILT: (facts) => `${factText(facts, 'builtOn')}已建成站点，不能再列`,
  PLAN_OUT_BUILT: (facts) => `${factText(facts, 'builtOn')}已建成站点，不能调出`,
  PLAN_CONTACT_REQUIRED: () => '还没填',
  REPORT_ROWS_MISMATCH: () => '站点和站点记录对不上，请刷新',
  REASON_REQUIRED: () => '请写一句原因',
  FUNDING_CORRECTION: () => '和原来那一笔对不上，请刷新台账再更正',
};
