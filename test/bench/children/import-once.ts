import { pathToFileURL } from 'node:url';
import { answer } from '../child.ts';

/** CPU time, in microseconds, of importing the module file named by the argument into this fresh process. */
const [file = ''] = process.argv.slice(2);
Object.assign(process.env, {
  AWS_REGION: 'cn-north-1',
  AWS_ACCESS_KEY_ID: 'local',
  AWS_SECRET_ACCESS_KEY: 'local',
  RECORDS_TABLE: 'records',
  AUDIT_TABLE: 'audit',
  DATA_BUCKET: 'data',
  PROGRAMME: 'ningbo',
});
const before = process.cpuUsage();
await import(pathToFileURL(file).href);
const { user, system } = process.cpuUsage(before);
answer({ us: user + system });
