import type { Gate, SchedulePoint } from '#domain/programme.ts';

/** The three deadlines of every year's plan (R43-R45); 以上 and 前 include the share and the day named (A2, A5). */
export const GATES: readonly Gate[] = [
  {
    id: 'halfByJune',
    name: '建成过半',
    nameEn: 'Half built',
    by: '06-30',
    share: [1, 2],
    fact: 'builtOn',
    clause: 'R43 6月底前完成本年度50%以上新建',
  },
  {
    id: 'allBySept',
    name: '全部建成',
    nameEn: 'All built',
    by: '09-30',
    share: [1, 1],
    fact: 'builtOn',
    clause: 'R44 9月底前完成全部新建',
  },
  {
    id: 'operatingByOct',
    name: '全部运营',
    nameEn: 'All operating',
    by: '10-31',
    share: [1, 1],
    fact: 'operatingOn',
    clause: 'R45 10月底前实现运营服务',
  },
];

/** Expected progress (序时进度): straight from the new year through R43 to R44 (domain section 7). */
export const SCHEDULE: readonly SchedulePoint[] = [
  { day: '01-01', percent: 0 },
  { day: '06-30', percent: 50 },
  { day: '09-30', percent: 100 },
];
