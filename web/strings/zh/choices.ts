import type {
  Basis,
  CertLevel,
  Earmark,
  Employer,
  FundChannel,
  FundingCategory,
  Host,
  OperatingMode,
  OperatorCategory,
  PayerLevel,
  PlanState,
  Post,
  Purpose,
  RegistrationLevel,
  ReportState,
  Room,
  ServiceGroup,
  StaffRole,
  Stage,
  StationFunction,
} from '#domain/vocabulary.ts';
import { programmeChoices } from '../programme-choices.ts';

/** Words of a closed list, one a value. */
export type Choices<Value extends string> = Readonly<Record<Value, string>>;

/** The words of every choice, by the name of its list. */
export interface ChoiceWords {
  readonly mode: Choices<OperatingMode>;
  readonly host: Choices<Host>;
  readonly room: Choices<Room>;
  readonly function: Choices<StationFunction>;
  readonly group: Choices<ServiceGroup>;
  readonly role: Choices<StaffRole>;
  readonly post: Choices<Post>;
  readonly employer: Choices<Employer>;
  readonly certLevel: Choices<CertLevel>;
  readonly registrationLevel: Choices<RegistrationLevel>;
  readonly operatorCategory: Choices<OperatorCategory>;
  readonly payerLevel: Choices<PayerLevel>;
  readonly basis: Choices<Basis>;
  readonly fundingCategory: Choices<FundingCategory>;
  readonly fundChannel: Choices<FundChannel>;
  readonly earmark: Choices<Earmark>;
  readonly purpose: Choices<Purpose>;
  readonly planState: Choices<PlanState>;
  readonly reportState: Choices<ReportState>;
  readonly stage: Choices<Stage>;
}

export const zh: ChoiceWords = {
  ...programmeChoices('zh'),
  role: { DIRECTOR: '站长', DEPUTY: '副站长', WORKER: '社工' },
  employer: { OPERATOR: '承接机构', TOWNSHIP: '乡镇（街道）', OTHER: '其他' },
  certLevel: { ASSISTANT: '助理社会工作师', MIDDLE: '社会工作师', SENIOR: '高级社会工作师' },
  operatorCategory: { SOCIAL_WORK_AGENCY: '社会工作服务机构', SOCIAL_ORG: '其他社会组织' },
  payerLevel: { TOWNSHIP: '镇（街道）', DISTRICT: '县级', CITY: '市级', OTHER: '其他' },
  basis: { BUDGET: '预算', DISBURSED: '到位' },
  fundingCategory: {
    REGULAR: '一般',
    CITY_ONE_OFF: '市一次性项目补助',
    CITY_RATING_AWARD: '市等级评估奖补',
  },
  fundChannel: { FISCAL: '财政资金', WELFARE_LOTTERY: '福彩资金', SOCIAL: '社会资金', EARMARK: '专项经费' },
  purpose: { CONSTRUCTION: '建设', OPERATION: '运营', SERVICE: '服务' },
  planState: { DRAFT: '未上报', SUBMITTED: '待市局审核', RETURNED: '已退回', ACCEPTED: '已通过' },
  reportState: {
    NOT_RECEIVED: '未报送',
    SUBMITTED: '待审核',
    OPENED: '审核中',
    RETURNED: '已退回',
    WITHDRAWN: '已撤回',
    ACCEPTED: '已通过',
  },
  stage: {
    startedOn: '开工',
    builtOn: '建成',
    operatingOn: '运营',
    suspendedOn: '暂停',
    resumedOn: '恢复',
    closedOn: '撤销',
  },
};
