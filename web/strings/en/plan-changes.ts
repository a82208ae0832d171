import type { PlanChangeWords } from '../zh/plan-changes.ts';
import { plural } from './plural.ts';

/** Changes of an accepted plan, on the district's and on the city's desk. */
export const en: PlanChangeWords = {
  title: 'Changes of the plan',
  none: 'None. An accepted list changes by a swap: one township out, another in, the number unchanged.',
  columns: { at: 'Asked', out: 'Out', in: 'In', reason: 'Reason', state: 'Outcome' },
  states: {
    REQUESTED: 'Waits for the city',
    APPROVED: 'Approved by the city',
    REFUSED: 'Refused by the city',
  },
  why: (reason) => `Why: ${reason}`,
  pending: (name) => `Asked to leave for ${name}: waits for the city`,
  failed: 'The changes could not be read',
  ask: 'Ask for a swap',
  askWhat: 'The plan stays as it is until the city approves; the new township counts from that day on.',
  out: 'Township that leaves',
  in: 'Township that comes in',
  reason: 'Reason',
  reasonHint: 'for example: the site is being demolished, work cannot start this year',
  noneLeaves: 'None can leave: every township of the plan has its station built.',
  noneLeft: 'No township is left: all are built or planned.',
  notDone: (n) => (n === 1 ? 'Not sent: one thing to put right' : `Not sent: ${n} things to put right`),
  kept: 'What you filled in is kept.',
  send: 'Ask for the swap',
  busy: 'Sending…',
  cancel: 'Drop it',
  sent: 'Asked, waits for the city',
  facts: { what: 'Content', at: 'Received' },
  swap: (out, into) => `${out} out, ${into} in`,
  decide: {
    approve: 'Approve',
    refuse: 'Refuse',
    approveAsk: (out, into) => `Approve: ${out} out, ${into} in?`,
    approveWhat: 'The plan counts with the swap from today; this cannot be undone.',
    approveSure: 'Approve',
    refuseReason: 'Reason for the refusal',
    refuseSure: 'Refuse and tell the district',
    notDone: (n) => (n === 1 ? 'Not sent: one thing to put right' : `Not sent: ${n} things to put right`),
    waiting: (n) => plural(n, 'change waits', 'changes wait'),
  },
};
