import type { Facts, RefusalCode } from '#domain/refusal.ts';
import { factText, factWord } from '../facts.ts';
import { zh as fields } from './fields.ts';
import { type IssueWords, zh as issues } from './issues.ts';

/** A refusal in two sentences: what happened and what was kept, then what to do. */
export interface RefusalSentence {
  readonly happened: string;
  readonly todo: string;
}

/** One sentence for every refusal, and in issues.ts one for every issue at a field; a new code does not compile without them. */
export interface RefusalWords {
  readonly refusals: Readonly<Record<RefusalCode | 'DEFECT', (facts: Facts) => RefusalSentence>>;
  readonly issues: IssueWords;
  /** No answer came. */
  readonly offline: RefusalSentence;
  /** An answer without a code of ours: the gateway's own. */
  readonly unnamed: RefusalSentence;
  /** On the button that asks once more. */
  readonly again: string;
  /** What to tell the bureau. */
  readonly requestId: (id: string) => string;
}

const KEPT = '填的内容都还在。';
const of = (happened: string, todo: string) => () => ({ happened, todo });

const stageOf = (facts: Facts): string => factWord(facts, 'stage', fields.choices.stage) || '这一阶段';

export const zh: RefusalWords = {
  refusals: {
    DEFECT: of('系统出错了，没有做成', `${KEPT}请稍后再试一次；还不行，请告诉市局。`),
    MALFORMED: of('没有保存：发出的内容系统读不懂', `${KEPT}请刷新这一页再试。`),
    INVALID: of('没有保存：有地方要改', `${KEPT}改好标出的地方再提交。`),
    UNAUTHENTICATED: of('登录过期了，没有做成', `${KEPT}重新登录后再点一次。`),
    FORBIDDEN: of('没有做成：您的账号不能做这件事', `${KEPT}需要这项权限，请找市局管理员。`),
    NOT_FOUND: of('没有找到', '它不存在，或者不归您的账号管。请回到列表重新选。'),
    TOO_LARGE: of('没有保存：内容太多', `${KEPT}请把长的文字缩短一些。`),
    UNSUPPORTED_MEDIA_TYPE: of('没有保存：发出的内容系统读不懂', `${KEPT}请刷新这一页再试。`),
    PRECONDITION_REQUIRED: of('没有保存：这一页不是最新的', `${KEPT}请刷新后再试。`),
    IDEMPOTENCY_KEY_REQUIRED: of('没有登记：这一页不是最新的', `${KEPT}请刷新后再试。`),
    IDEMPOTENCY_KEY_REUSED: of('没有登记：刚才已经用同一个编号登记过别的内容', `${KEPT}请再点一次。`),
    STALE: of(
      '没有保存：刚才有人改过这条记录',
      '您填的都还在，也已取来最新的内容。请看清差别，再决定怎么保存。',
    ),
    BUSY: of('没有做成：系统正忙', `${KEPT}请过几秒再点一次，不会重复登记。`),
    STATION_MISSING: of('没有做成：这个乡镇（街道）还没有站点记录', '请先到「站点」建立站点记录。'),
    PATH_MISMATCH: of('没有保存：内容和这一页的对象不一致', `${KEPT}请刷新这一页再试。`),
    TOWNSHIP_UNKNOWN: of('没有保存：今天没有这个乡镇（街道）', `${KEPT}区划可能调整过，请核对代码。`),
    CONTACT_REQUIRED: of('没有保存：新建站点要填联系人和电话', `${KEPT}请补上。`),
    CERTIFICATE_REQUIRED: of('没有保存：有持证人员没填证书编号', `${KEPT}请补上证书编号。`),
    PERSON_NAME_REQUIRED: of('没有保存：有新登记的人员没填姓名', `${KEPT}请补上姓名。`),
    CERTIFICATE_IN_USE: of(
      '没有保存：这个证书编号已经在别的站点计入',
      `${KEPT}一本证书全市只能计入一个站。请核对编号；人员确已调动的，先在原站点登记离岗。`,
    ),
    VILLAGE_OUTSIDE_TOWNSHIP: of('没有保存：有村（社区）不在这个乡镇（街道）', `${KEPT}请去掉它再保存。`),
    OPERATOR_UNKNOWN: of('没有保存：承接机构还没有登记', `${KEPT}请先登记机构，再选它。`),
    STAGE_ALREADY_CLAIMED: (facts) => ({
      happened: `没有报送：${stageOf(facts)}日期以前已经报过（${factText(facts, 'standing')}）`,
      todo: `${KEPT}要改已报的日期，请走更正。`,
    }),
    STAGE_OUT_OF_ORDER: of('没有报送：日期先后不对', `${KEPT}顺序是列入计划、开工、建成、运营。`),
    STAGE_IN_FUTURE: of('没有保存：日期还没到', `${KEPT}只能填今天或今天以前的日期。`),
    STAGE_AFTER_PERIOD: (facts) => ({
      happened: `没有报送：日期晚于本月报告期（到${factText(facts, 'lastDay')}为止）`,
      todo: `${KEPT}请留到下个月报。`,
    }),
    STANDARD_NOT_MET: of('没有报送：还有建设标准没达到', `${KEPT}先到站点记录补齐，或把阶段改回去。`),
    NOT_PLANNED: of('没有报送：这个乡镇（街道）不在已通过的年度计划里', `${KEPT}计划通过后才能报开工。`),
    DAY_CLOSED: (facts) => ({
      happened: `没有保存：${factText(facts, 'closedThrough')}及以前的日期已经结账`,
      todo: `${KEPT}要补录，请市局先开补录许可。`,
    }),
    PLAN_STATE: (facts) => ({
      happened: `没有做成：计划现在是「${factWord(facts, 'state', fields.choices.planState) || '别的状态'}」`,
      todo: `${KEPT}只有未上报和退回的计划能改、能报；刷新后看最新状态。`,
    }),
    PLAN_TOWNSHIP_TAKEN: (facts) => ({
      happened: `没有保存：有乡镇（街道）已在${factText(facts, 'year')}年计划里`,
      todo: `${KEPT}一个乡镇（街道）只能列入一年的计划。`,
    }),
    PLAN_TOWNSHIP_BUILT: of(
      '没有保存：有乡镇（街道）已经建成站点',
      `${KEPT}一个乡镇（街道）一个站，请去掉它。`,
    ),
    PLAN_OUT_BUILT: of(
      '没有做成：要调出的乡镇（街道）已经建成站点',
      `${KEPT}建成的留在计划里，请另选一个调出。`,
    ),
    PLAN_CONTACT_REQUIRED: of('没有保存：计划还没有联系人和电话', `${KEPT}请补上。`),
    PLAN_CHANGE_OPEN: of(
      '没有提出：这个乡镇（街道）还有一项计划调整等市局审批',
      `${KEPT}一个乡镇（街道）一次只能提一项调整；等审批后再提。`,
    ),
    PLAN_CHANGE_DECIDED: of('没有做成：这项计划调整已经审批过', '刷新后看审批结果。'),
    REPORT_STATE: (facts) => ({
      happened: `没有做成：月报现在是「${factWord(facts, 'state', fields.choices.reportState) || '别的状态'}」`,
      todo: `${KEPT}刷新后看最新状态。`,
    }),
    REPORT_NOT_OPEN_YET: (facts) => ({
      happened: '没有报送：这个月的月报还没开始',
      todo: `${KEPT}${factText(facts, 'opensOn')}起可以报。`,
    }),
    REPORT_CLOSED: of('没有报送：这个月已经结账', `${KEPT}结账后的改动走更正。`),
    REPORT_ROWS_MISMATCH: of(
      '没有报送：月报的站点和站点记录对不上',
      `${KEPT}刚才可能新建或撤销了站点，请刷新后再报。`,
    ),
    DRAFT_MOVED_ON: of('没有报送：有一行刚被乡镇（街道）改过', '已取来最新的草稿，请看过再报。'),
    REASON_REQUIRED: of('没有报送：有数字要说明原因', `${KEPT}在标出的行下写一句原因。`),
    EXPECTED_DAY_PAST: of('没有报送：预计建成日期已经过去', `${KEPT}请改成今天或以后的日期。`),
    EXPECTED_DAY_REQUIRED: of('没有报送：没建成的站要填预计建成日期', `${KEPT}请补上。`),
    NOT_OPERATING: of('没有报送：没运营的站不填服务数字', `${KEPT}请清空它的服务数字。`),
    SAME_OFFICER: of(
      '没有报送：最后填报的是您，要由另一位审核报送',
      `${KEPT}请本单位另一位同事登录，看过后点「报送」。`,
    ),
    NOT_PREPARED: of(
      '没有报送：还没有经办人填过，一个人不能又填又报',
      `${KEPT}请经办人先点「存好，请审核人报送」，再由另一位同事登录报送。`,
    ),
    PROBLEM_CLOSED: (facts) => ({
      happened: `没有做成：这个问题已在${factText(facts, 'closedOn')}办结`,
      todo: `${KEPT}还没解决，请在下个月报里再写。`,
    }),
    FUNDING_CORRECTION: of('没有登记：更正和原来那一笔对不上', '请刷新台账，在原来那一笔上点「更正」。'),
    FUNDING_ALREADY_CORRECTED: of(
      '没有登记：这一笔已经更正过',
      '一笔只能更正一次。台账已刷新；还有错，请登记正确的一笔。',
    ),
    NOBODY_TO_REMIND: of(
      '没有催办：没有可以催办的单位',
      '已报送的不催，一天只催一次；没有在岗填报人的，请管理员先任命。',
    ),
    OWN_ROLE: of('没有保存：自己的角色不能由自己改', '请另一位管理员来改。'),
    LAST_ADMINISTRATOR: of(
      '没有保存：全市只剩这一位管理员',
      '请先任命另一位管理员，并关联登录账号，再停用这一位。',
    ),
    LOGIN_TAKEN: of('没有关联：这个登录账号已经是别人的', '一个登录账号只对应一个人。请核对账号，或换一个。'),
    PERIOD_STATE: (facts) =>
      factText(facts, 'closesFrom') !== ''
        ? { happened: '没有结账：这个月还没到截止时间', todo: `${factText(facts, 'closesFrom')}起可以结账。` }
        : factText(facts, 'next') > factText(facts, 'month')
          ? { happened: '没有结账：这个月已经结过账', todo: '请刷新后看最新状态。' }
          : { happened: '没有结账：月份要按顺序结账', todo: `请先结清${factText(facts, 'next')}。` },
    DUE_PASSED: of('没有保存：这个月的截止时间已过，不能再改', '按时与迟报已经按原来的时间算定。'),
    TOO_MANY_ACTIONS: of('没有做成：一次改动太多', `${KEPT}请分几次保存。`),
  },
  issues,
  offline: {
    happened: '网络中断，没有收到回答',
    todo: '填的内容都还在。连上网后再点一次，系统不会重复登记。',
  },
  unnamed: { happened: '没有做成', todo: `${KEPT}请稍后再试一次。` },
  again: '再试一次',
  requestId: (id) => `还不行，请把编号 ${id} 告诉市局。`,
};
