import type { AnnualPlanInput, PlanEntryInput } from '#domain/records/annual-plan.ts';
import type { FundingEntryInput } from '#domain/records/funding-entry.ts';
import type { MonthlyReportInput, ReportRow } from '#domain/records/monthly-report.ts';
import type { OperatorInput } from '#domain/records/operator.ts';
import type { PostingInput, StationInput, StationMode } from '#domain/records/station.ts';
import type { StandardId } from '#domain/standards.ts';
import { type Choices, type ChoiceWords, zh as choices } from './choices.ts';

type Labels<Record_> = Readonly<Record<keyof Record_, string>>;

/** The label of every field of every record by its name, the words of every choice, the name of every standard. */
export interface FieldWords {
  readonly station: Labels<StationInput>;
  readonly mode: Labels<StationMode>;
  readonly posting: Labels<PostingInput>;
  readonly operator: Labels<OperatorInput>;
  readonly plan: Labels<AnnualPlanInput>;
  readonly planEntry: Labels<PlanEntryInput>;
  readonly report: Labels<MonthlyReportInput>;
  readonly reportRow: Labels<ReportRow>;
  readonly funding: Labels<FundingEntryInput>;
  readonly choices: ChoiceWords;
  readonly standards: Choices<StandardId>;
  readonly yes: string;
  readonly no: string;
  readonly squareMetres: string;
  readonly yuan: string;
  readonly people: string;
}

export const zh: FieldWords = {
  station: {
    townshipCode: '乡镇（街道）',
    legacy: '存量站点',
    responsibleUnit: '责任单位',
    responsibleContact: '联系人',
    responsiblePhone: '联系电话',
    address: '地址',
    areaM2: '面积',
    lng: '经度',
    lat: '纬度',
    hostFacilityTypes: '依托资源',
    hostOther: '其他依托资源',
    rooms: '功能室',
    equipmentReady: '办公设施齐全',
    signboardHung: '已挂名称标识牌',
    usesNingboLogo: '标识用统一的社会工作 LOGO',
    systemsEstablished: '管理制度已建立',
    modes: '运行方式',
    firstServiceOn: '首次服务日期',
    functions: '功能',
    keyServiceGroups: '重点对象',
    keyServiceContents: '重点内容',
    transferredItems: '承接政府转移的服务事项',
    villageCodes: '服务的村（社区）',
    staff: '驻站人员',
  },
  mode: {
    from: '起始日',
    operatingMode: '运行方式',
    operatorOrgId: '承接机构',
    contractNo: '合同编号',
    contractStart: '合同起',
    contractEnd: '合同止',
    contractAmountFen: '合同金额',
  },
  posting: {
    id: '编号',
    name: '姓名',
    role: '职务',
    post: '本职',
    postReason: '由其他人员担任的理由',
    employer: '用人单位',
    certified: '持有社会工作者职业资格证书',
    certLevel: '证书等级',
    certNo: '证书编号',
    fullTime: '专职',
    onSite: '驻点',
    startOn: '到岗日期',
    endOn: '离岗日期',
    isSupervisor: '担任督导',
  },
  operator: {
    uscc: '统一社会信用代码',
    name: '机构名称',
    registrationAuthority: '登记机关',
    registrationLevel: '登记层级',
    exceptionReason: '选用市外登记机构的理由',
    category: '类别',
    mainlySocialWork: '主要从事社会工作服务',
    evidence: '依据',
  },
  plan: { year: '年度', contactName: '联系人', contactPhone: '联系电话', entries: '名单' },
  planEntry: {
    townshipCode: '乡镇（街道）',
    plannedMode: '拟运行方式',
    plannedHost: '依托场所',
    plannedAddress: '地址',
    plannedAreaM2: '面积',
    plannedOperatorName: '拟承接机构',
    plannedStaff: '拟配社工',
    plannedBudgetFen: '预算',
    budgetSplit: '预算分级',
    plannedBuiltOn: '计划建成',
    plannedOperatingOn: '计划运营',
    provincialLivelihoodProject: '省民生实事',
  },
  report: {
    problems: '困难和问题',
    measures: '措施',
    nextPlan: '下步计划',
    provincialSystemFiled: '已在省智慧督查系统填报',
    provincialFiledOn: '省系统填报日期',
    preparer: '填报人',
    reviewer: '审核人',
    phone: '联系电话',
    nil: '本月无变化',
    rows: '各站情况',
    drafts: '草稿',
  },
  reportRow: {
    townshipCode: '乡镇（街道）',
    startedOn: '开工',
    builtOn: '建成',
    operatingOn: '运营',
    suspendedOn: '暂停',
    resumedOn: '恢复',
    closedOn: '撤销',
    progressNote: '形象进度',
    expectedBuiltOn: '预计建成',
    staffOnSite: '驻站社工',
    serviceVisits: '服务人次',
    servicePersons: '服务人数',
    caseNew: '个案新开',
    caseClosed: '个案结案',
    groupCount: '小组',
    groupSessions: '小组节次',
    communityActivities: '社区活动',
    activityVisits: '活动人次',
    homeVisits: '走访户次',
    volunteersVisits: '志愿者人次',
    trainings: '培训',
    supervisions: '督导',
    linkedResourcesFen: '链接资源',
    fundsDisbursedFen: '本月到位资金',
    servedVillageCodes: '本月服务的村（社区）',
    warningReason: '说明',
  },
  funding: {
    stationId: '站点',
    fiscalYear: '年度',
    occurredOn: '日期',
    payerLevel: '保障层级',
    basis: '口径',
    category: '类别',
    fundChannel: '资金渠道',
    earmarkType: '专项',
    purpose: '用途',
    viaPurchase: '政府购买服务',
    amountFen: '金额',
    documentNo: '文号或凭证号',
    correctsId: '更正哪一笔',
    reason: '更正原因',
  },
  choices,
  standards: {
    ROOMS: '功能室4间齐全',
    EQUIPMENT: '办公设施',
    NAME: '名称规范',
    SIGNBOARD: '名称标识牌对外悬挂',
    LOGO: '统一使用社会工作 LOGO',
    ADDRESS: '地址、面积',
    RESPONSIBLE_UNIT: '责任单位',
    MODE: '运行方式',
    WORKERS: '持证专职驻点社工',
    DIRECTOR: '站长1名',
    DEPUTY: '副站长1名',
    FUNCTIONS: '功能至少1项',
    KEY_SERVICES: '重点对象和重点内容',
    FIRST_SERVICE: '首次服务日期',
    SYSTEMS: '管理制度和运行机制',
    HOST: '依托资源',
    OPERATOR_ELSEWHERE: '承接机构在本市登记',
    DIRECTOR_POST: '站长本职',
    AREA: '场地面积',
  },
  yes: '是',
  no: '否',
  squareMetres: '平方米',
  yuan: '元',
  people: '人',
};
