import type { Facts } from '#domain/refusal.ts';
import type { StandardId } from '#domain/standards.ts';
import { factText, factWords } from '../facts.ts';
import { zh as fields } from './fields.ts';

/** A line of the standards that is not met: what is so, how to mend it, the link to the field. */
export interface StandardWords {
  readonly finding: (facts: Facts) => string;
  readonly fix: string;
  readonly go: string;
}

const standard = (finding: string | ((facts: Facts) => string), fix: string, go: string): StandardWords => ({
  finding: typeof finding === 'string' ? () => finding : finding,
  fix,
  go,
});

/** What a line of the standards says while it is not met, by its id. */
export const zh: Readonly<Record<StandardId, StandardWords>> = {
  ROOMS: standard(
    (facts) => `还缺：${factWords(facts, 'missing', fields.choices.room).join('、')}`,
    '4类功能室都要有，一室两用也算。',
    '去勾选',
  ),
  EQUIPMENT: standard('办公设施还没确认', '配齐必要的办公设施设备后勾选。', '去勾选'),
  NAME: standard('名称不规范', '名称自动生成。', '查看'),
  SIGNBOARD: standard('名称标识牌还没挂', '对外挂牌后勾选，不用传照片。', '去勾选'),
  LOGO: standard('标识还没用统一的社会工作 LOGO', '换上统一 LOGO 后勾选。', '去勾选'),
  ADDRESS: standard(
    (facts) => (facts.address === true ? '没填面积' : facts.area === true ? '没填地址' : '没填地址和面积'),
    '建成前要有地址和场地面积。',
    '去填写',
  ),
  RESPONSIBLE_UNIT: standard('没有责任单位', '乡镇（街道）是责任主体，写明单位和联系人。', '去填写'),
  MODE: standard(
    (facts) => (facts.mode === null ? '没登记运行方式' : '承接机构没有登记'),
    '政府购买服务或增设社工岗位，二选一；购买服务要选承接机构。',
    '去登记',
  ),
  WORKERS: standard(
    (facts) => `计入${factText(facts, 'counted')}人，要有${factText(facts, 'least')}人`,
    '登记持证、专职、驻点的社工；站长不计，购买服务的由承接机构派驻。',
    '去登记',
  ),
  DIRECTOR: standard(
    (facts) => (facts.directors === 0 ? '站长空缺' : `有${factText(facts, 'directors')}名站长`),
    '站长只有1名，一般由分管领导或业务科室负责人兼任。',
    '去登记',
  ),
  DEPUTY: standard(
    (facts) => (facts.deputies === 0 ? '副站长空缺' : `有${factText(facts, 'deputies')}名副站长`),
    '副站长只有1名，可由机构负责人或主管社工担任，不用写理由。',
    '去登记',
  ),
  FUNCTIONS: standard('没选功能', '至少选1项。', '去选'),
  KEY_SERVICES: standard(
    (facts) =>
      facts.groups === true
        ? '没写重点内容'
        : facts.contents === true
          ? '没选重点对象'
          : '没定重点对象和重点内容',
    '按本地情况定下重点对象和重点内容。',
    '去填写',
  ),
  FIRST_SERVICE: standard('没有首次服务日期', '开始服务后填上第一天。', '去填写'),
  SYSTEMS: standard('管理制度还没确认', '制度和运行机制建立后勾选，验收时查看。', '去勾选'),
  HOST: standard('没写依托哪一类设施', '有依托的写明，没有就选「无」。', '去填写'),
  OPERATOR_ELSEWHERE: standard('承接机构在市外登记', '一般选本市登记的机构；例外已写理由。', '查看'),
  DIRECTOR_POST: standard('站长不是分管领导或科室负责人', '例外要写理由。', '去填写'),
  AREA: standard(
    (facts) => `面积${factText(facts, 'areaM2')}平方米，超过${factText(facts, 'hint')}平方米`,
    '请核对单位是不是平方米。',
    '去核对',
  ),
};
