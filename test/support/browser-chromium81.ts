import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chineseFonts, unpackChromium81 } from './browser-cache.ts';
import { connect } from './browser-devtools.ts';
import { openPage, type Page81 } from './browser-page81.ts';

/**
 * The oldest browser of the offices here (360, 奇安信, UOS and Kylin browsers are Chromium 81 to 126), driven by a few
 * commands of its debugging protocol: Playwright's own need a newer one.
 */
export interface Chromium81 {
  /** E.g. `HeadlessChrome/81.0.4044.0`. */
  readonly version: string;
  /** Opens an empty page. */
  newPage(): Promise<Page81>;
  /** Ends the browser and removes its profile. */
  close(): Promise<void>;
}

const START_MS = 20_000;

/** Starts Chromium 81. The caller closes it. @throws Error where it is not installed (linux-x64 only). */
export async function launchChromium81(): Promise<Chromium81> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('Chromium 81 exists for linux-x64 only; E2E=skip leaves the browser tests out.');
  }
  const [{ executable, libraries }, fonts] = await Promise.all([unpackChromium81(), chineseFonts()]);
  const profile = await mkdtemp(join(tmpdir(), 'chromium-81-'));
  const child = spawn(
    executable,
    [
      '--headless',
      '--no-sandbox',
      '--no-zygote',
      '--single-process',
      '--disable-background-networking',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: fonts },
    },
  );
  const end = async (): Promise<void> => {
    const gone = new Promise((resolve) => child.once('exit', resolve));
    // In one process it has nothing to save, and asking it to close can hang.
    if (child.exitCode === null && child.kill('SIGKILL')) await gone;
    await rm(profile, { recursive: true, force: true });
  };
  try {
    const connection = await connect(await debuggingAddress(child));
    const { product } = await connection.send<{ product: string }>('Browser.getVersion');
    return { version: product, newPage: () => openPage(connection), close: end };
  } catch (error) {
    await end();
    throw error;
  }
}

function debuggingAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const said: string[] = [];
    const fail = (why: string) => reject(new Error(`Chromium 81 ${why}\n${said.slice(-8).join('\n')}`));
    const timer = setTimeout(() => fail('did not start in time'), START_MS);
    child.once('error', reject);
    child.once('exit', () => fail('ended at its start'));
    // Read to the end of its life: a full pipe would stop it.
    if (child.stderr) {
      createInterface({ input: child.stderr }).on('line', (line) => {
        said.push(line);
        const address = /^DevTools listening on (ws:\S+)/.exec(line)?.[1];
        if (address === undefined) return;
        clearTimeout(timer);
        resolve(address);
      });
    }
  });
}
