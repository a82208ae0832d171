import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';

/** The product, started in a process of its own as `npm start` does it. */
export interface Started {
  readonly origin: string;
  /** CPU time of its process so far, in microseconds, the engine's not included. */
  cpuUs(): Promise<number>;
  stop(): Promise<void>;
}

const ENTRY = join(import.meta.dirname, '../../infra/local/start.ts');
const REPORTER = join(import.meta.dirname, 'children/report-usage.ts');

/** Starts on a loaded data directory and waits for the line "ready". @throws Error with what it said when it ends before */
export async function startedOn(dataDir: string): Promise<Started> {
  const child = fork(ENTRY, {
    execArgv: ['--import', pathToFileURL(REPORTER).href],
    env: { ...process.env, DATA_DIR: dataDir, PORT: '0', NOW: '' },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const said: string[] = [];
  child.stderr?.on('data', (text) => said.push(String(text)));
  const gone = once(child, 'exit');
  const origin = await new Promise<string>((resolve, reject) => {
    gone.then(() => reject(new Error(`the start ended: ${said.join('')}`)), reject);
    if (!child.stdout) return;
    createInterface({ input: child.stdout }).on('line', (line) => {
      const ready = /^ready (\S+)$/.exec(line)?.[1];
      if (ready !== undefined) resolve(ready);
    });
  });
  return {
    origin,
    async cpuUs() {
      child.send('usage');
      const [us] = await once(child, 'message');
      return Number(us);
    },
    async stop() {
      child.kill('SIGTERM');
      await gone;
    },
  };
}
