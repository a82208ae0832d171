import type { Routes } from '#contract/route.ts';
import { CITY_ROUTES } from '#contract/routes/city.ts';
import { DISTRICT_ROUTES } from '#contract/routes/district.ts';
import { EXCHANGE_ROUTES } from '#contract/routes/exchange.ts';
import { REFERENCE_ROUTES } from '#contract/routes/reference.ts';

/**
 * What exists, as data. The CDK stacks and the local runtime both loop over these lists, and a test holds the
 * synthesised template against them, so a laptop and the cloud cannot drift apart. Imports no CDK: local starts
 * must stay fast.
 */

/** A table of the database. */
export interface TableManifest {
  /** Logical name; also the construct id. */
  readonly name: 'Records' | 'Audit';
  /** Environment variable that tells functions the physical name. */
  readonly env: 'RECORDS_TABLE' | 'AUDIT_TABLE';
  /** Attribute that expires items, if any. Both keys are always the strings `pk` and `sk`. */
  readonly ttl: 'expiresAt' | null;
  /** What a change says: its keys. Consumers read the record themselves, so no personal field travels. */
  readonly stream: 'KEYS_ONLY' | null;
}

/** The tables: what is kept, and its history. */
export const TABLES: readonly TableManifest[] = [
  { name: 'Records', env: 'RECORDS_TABLE', ttl: 'expiresAt', stream: 'KEYS_ONLY' },
  { name: 'Audit', env: 'AUDIT_TABLE', ttl: null, stream: null },
];

/** What a function may do to a table, in the words of IAM without the prefix. */
export type TableAction = 'GetItem' | 'BatchGetItem' | 'Query' | 'PutItem' | 'ConditionCheckItem';

/** A function, and the most that it may do. */
export interface FunctionManifest {
  readonly name: string;
  /** Entry file from the repository root; exports `handler`. */
  readonly entry: string;
  readonly timeoutSeconds: number;
  readonly memoryMb: number;
  readonly tables: Partial<Record<TableManifest['name'], readonly TableAction[]>>;
  /** Beginnings of the partition keys that it may write; left out: any. */
  readonly writes?: readonly string[];
  /** The data bucket (published files): what the function may do. */
  readonly dataBucket?: 'read' | 'read-write';
  /** The bucket of files that are attached to records: the one prefix under which the function reads and writes. */
  readonly attachments?: string;
  /** The seal of personal fields (KMS in the cloud, a key file locally): `open` reads what is sealed, and no more. */
  readonly seal?: 'open' | 'open-and-seal';
  /** Sends what leaves the house: e-mail, and posts to a group chat's robot, where the deployment has them. */
  readonly sends?: true;
}

const READ = ['GetItem', 'BatchGetItem', 'Query'] as const;
const WRITE = [...READ, 'PutItem', 'ConditionCheckItem'] as const;

/** Jobs that fold or publish write summaries and what a close freezes of them, and nothing else. */
const FOLD = { tables: { Records: [...READ, 'PutItem'] }, writes: ['SUMMARY#'] } as const;

/** A function that answers requests: those of its rows of the route table. */
export interface DeskManifest extends FunctionManifest {
  readonly routes: Routes;
}

/** A desk is who acts: one routes file, one folder in http/, one function, one IAM role. */
export const DESKS: readonly DeskManifest[] = [
  {
    name: 'reference',
    entry: 'functions/http/reference/handler.ts',
    routes: REFERENCE_ROUTES,
    timeoutSeconds: 10,
    memoryMb: 512,
    tables: { Records: [...READ, 'PutItem'] },
    // When somebody signed in, and nothing else.
    writes: ['SIGN-INS'],
    dataBucket: 'read',
  },
  {
    name: 'district',
    entry: 'functions/http/district/handler.ts',
    routes: DISTRICT_ROUTES,
    timeoutSeconds: 10,
    memoryMb: 1024,
    tables: { Records: WRITE, Audit: ['PutItem', 'GetItem', 'Query'] },
    seal: 'open-and-seal',
  },
  {
    name: 'city',
    entry: 'functions/http/city/handler.ts',
    routes: CITY_ROUTES,
    timeoutSeconds: 10,
    memoryMb: 512,
    tables: { Records: WRITE, Audit: ['PutItem', 'GetItem', 'Query'] },
    seal: 'open-and-seal',
  },
  {
    name: 'exchange',
    entry: 'functions/http/exchange/handler.ts',
    routes: EXCHANGE_ROUTES,
    timeoutSeconds: 10,
    memoryMb: 512,
    tables: { Records: WRITE, Audit: ['PutItem'] },
    // Only a district's own records; the rest of the key is for the code to keep to.
    writes: ['DISTRICT#'],
    attachments: 'scans/',
  },
];

/** Functions that streams and schedules call. */
export const JOBS: readonly FunctionManifest[] = [
  {
    name: 'fold-district',
    entry: 'functions/jobs/fold-district.ts',
    timeoutSeconds: 60,
    memoryMb: 1024,
    ...FOLD,
    dataBucket: 'read-write',
  },
  {
    name: 'publish',
    entry: 'functions/jobs/publish.ts',
    timeoutSeconds: 55,
    memoryMb: 1024,
    ...FOLD,
    dataBucket: 'read-write',
  },
  {
    name: 'aggregate',
    entry: 'functions/jobs/aggregate.ts',
    timeoutSeconds: 300,
    memoryMb: 1024,
    ...FOLD,
    dataBucket: 'read-write',
  },
  {
    name: 'close-month',
    entry: 'functions/jobs/close-month.ts',
    timeoutSeconds: 300,
    memoryMb: 512,
    tables: { Records: [...READ, 'PutItem'], Audit: ['PutItem'] },
    writes: ['DISTRICT#'],
  },
  {
    name: 'remind',
    entry: 'functions/jobs/remind.ts',
    timeoutSeconds: 60,
    memoryMb: 512,
    tables: { Records: [...READ, 'PutItem'], Audit: ['PutItem'] },
    writes: ['REMINDERS#', 'OUTBOX#'],
  },
  {
    name: 'send',
    entry: 'functions/jobs/send.ts',
    timeoutSeconds: 300,
    memoryMb: 512,
    tables: { Records: [...READ, 'PutItem'] },
    writes: ['OUTBOX#'],
    // Officers' addresses, when their letters go.
    seal: 'open',
    sends: true,
  },
];

/** Which changes of a table call which job. */
export interface StreamManifest {
  readonly table: 'Records';
  readonly job: string;
  /** Partition keys that matter; others never invoke the function. */
  readonly keyPrefix: string;
  readonly batchSize: number;
  readonly windowSeconds: number;
}

/** What calls a job when something changes. */
export const STREAMS: readonly StreamManifest[] = [
  { table: 'Records', job: 'fold-district', keyPrefix: 'DISTRICT#', batchSize: 100, windowSeconds: 1 },
];

/** When a job is called, whatever has changed. */
export interface ScheduleManifest {
  readonly name: string;
  readonly job: string;
  /** EventBridge Scheduler cron: minutes hours day-of-month month day-of-week year. */
  readonly cron: string;
  readonly timeZone: 'Asia/Shanghai';
  readonly purpose: string;
  /** Longest time without a call that is no fault, at most a day. */
  readonly quietMinutes: number;
}

/** What calls a job when it is time. */
export const SCHEDULES: readonly ScheduleManifest[] = [
  {
    name: 'publish-each-minute',
    job: 'publish',
    cron: '* * * * ? *',
    timeZone: 'Asia/Shanghai',
    purpose:
      'Trailing edge of a burst and repair after a crash: publishes when a Summary is newer than the pointer.',
    quietMinutes: 15,
  },
  {
    name: 'aggregate-nightly',
    job: 'aggregate',
    cron: '0 2 * * ? *',
    timeZone: 'Asia/Shanghai',
    purpose: 'Full recompute from the records; raises an alarm on any difference (domain section 7).',
    quietMinutes: 1440,
  },
  {
    name: 'close-month-daily',
    job: 'close-month',
    cron: '5 0 * * ? *',
    timeZone: 'Asia/Shanghai',
    purpose: 'Closes what is over and still open (R46); one that was missed is made up by the next.',
    quietMinutes: 1440,
  },
  {
    name: 'remind-each-morning',
    job: 'remind',
    cron: '0 8 * * ? *',
    timeZone: 'Asia/Shanghai',
    purpose:
      "Reminds districts that owe the month's report, before, on and after its due day, or are short of a gate ahead.",
    quietMinutes: 1440,
  },
  {
    name: 'send-each-minute',
    job: 'send',
    cron: '* * * * ? *',
    timeZone: 'Asia/Shanghai',
    purpose: 'Sends what waits in the outbox, and tries again what a channel did not take.',
    quietMinutes: 15,
  },
];
