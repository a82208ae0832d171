import type { PlanChange } from '#domain/records/annual-plan.ts';

/** Changes of an accepted plan (计划变更), on the district's and on the city's desk. */
export const zh = {
  title: '计划变更',
  none: '没有变更。计划通过以后要改名单，在这里申请调换：调出一个、换入一个，总数不变。',
  columns: { at: '申请时间', out: '调出', in: '换入', reason: '原因', state: '结果' },
  states: {
    REQUESTED: '待市局同意',
    APPROVED: '市局已同意',
    REFUSED: '市局不同意',
  } satisfies Record<PlanChange['state'], string>,
  why: (reason: string) => `理由：${reason}`,
  pending: (name: string) => `申请调出，换入${name}：待市局同意`,
  failed: '没有取到计划变更',
  ask: '申请调换',
  askWhat: '市局同意以前，计划不变；同意的这天起换入的计入计划。',
  out: '调出哪个乡镇（街道）',
  in: '换入哪个乡镇（街道）',
  reason: '原因',
  reasonHint: '例如：原定场地拆迁，本年不能开工',
  noneLeaves: '没有可以调出的：计划里的乡镇（街道）都已建成。',
  noneLeft: '没有可以换入的乡镇（街道）了：都已建成，或已在计划里。',
  notDone: (n: number) => `没有提出：有${n}处要改`,
  kept: '填的内容都还在，没有丢。',
  send: '提出申请',
  busy: '正在提交…',
  cancel: '放弃',
  sent: '已提出，待市局同意',
  facts: { what: '内容', at: '收到时间' },
  swap: (out: string, into: string) => `调出${out}，换入${into}`,
  decide: {
    approve: '同意',
    refuse: '不同意',
    approveAsk: (out: string, into: string) => `同意调出${out}，换入${into}？`,
    approveWhat: '今天起计划按调换后的计算，不能撤销。',
    approveSure: '确认同意',
    refuseReason: '不同意的理由',
    refuseSure: '不同意，告诉区县（市）',
    notDone: (n: number) => `没有提交：有${n}处要改`,
    waiting: (n: number) => `${n}项变更待同意`,
  },
};

export type PlanChangeWords = typeof zh;
