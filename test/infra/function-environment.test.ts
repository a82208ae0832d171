import { globSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { environmentOf } from '../../infra/constructs/function-environment.ts';
import { setEnvironment } from '../../infra/local/environment.ts';
import { DESKS, type FunctionManifest, JOBS } from '../../infra/manifests.ts';

const FUNCTIONS: readonly FunctionManifest[] = [...DESKS, ...JOBS];

const namesOf = (manifest: FunctionManifest): string[] =>
  Object.keys(
    environmentOf(manifest, {
      tables: { Records: 'records', Audit: 'audit' },
      dataBucket: 'bucket',
      attachmentsBucket: 'attachments',
      sealKey: 'key',
      sealMacKey: 'mac-key',
      programme: 'ningbo',
      originSecret: 'secret',
      robotUrl: 'https://robot.example/send',
      mail: { sender: 'stations@mail.example' },
    }),
  );

describe('the environment of functions', () => {
  let restore = () => {};
  afterEach(() => restore());

  it('has every variable that their code asks for', () => {
    // A laptop's own: a key file in place of KMS, a folder in place of e-mail, and the demonstration's clock.
    const own = ['SEAL_KEY_FILE', 'MAIL_FOLDER', 'CLOCK_OFFSET_MS'];
    const known = new Set([...FUNCTIONS.flatMap(namesOf), ...own]);
    const asked = globSync('functions/**/*.ts').flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/process\.env(?:\.|\[')(\w+)|\bsetting\('(\w+)'\)/g)].map(
        ([, variable, setting]) => variable ?? setting,
      ),
    );
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((name) => !known.has(name ?? ''))).toEqual([]);
  });

  it('is set on a laptop too, where one process runs them all', () => {
    restore = setEnvironment({
      engineEndpoint: 'http://127.0.0.1:1',
      objectsEndpoint: 'http://127.0.0.1:2',
      sealKeyFile: 'seal.key',
      clockOffsetMs: 0,
    });
    // KMS is a key file there, the process is one, no server stands in front, no chat is told, and e-mail is files.
    const only = new Set([
      ...['SEAL_KEY_ID', 'SEAL_MAC_KEY_ID', 'SERVICE_NAME', 'ORIGIN_SECRET'],
      ...['ROBOT_URL', 'MAIL_SENDER'],
    ]);
    const shared = FUNCTIONS.flatMap(namesOf).filter((name) => !only.has(name));
    expect(shared.filter((name) => !process.env[name])).toEqual([]);
  });

  it('names no table, bucket or key that the manifest does not', () => {
    const plain: FunctionManifest = {
      name: 'plain',
      entry: '',
      timeoutSeconds: 1,
      memoryMb: 128,
      tables: {},
    };
    expect(namesOf(plain).sort()).toEqual(['PROGRAMME', 'SERVICE_NAME']);
    expect(namesOf({ ...plain, tables: { Audit: ['Query'] }, seal: 'open' }).sort()).toEqual(
      ['AUDIT_TABLE', 'PROGRAMME', 'SEAL_KEY_ID', 'SERVICE_NAME'].sort(),
    );
    expect(namesOf({ ...plain, seal: 'open-and-seal' })).toContain('SEAL_MAC_KEY_ID');
    expect(namesOf({ ...plain, attachments: 'scans/' })).toContain('ATTACHMENTS_BUCKET');
  });
});
