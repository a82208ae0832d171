import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { chineseFonts, unpackChromium } from './browser-cache.ts';

/** True when the developer asked for a run without browsers (`E2E=skip`): the only way round them. */
export const WITHOUT_BROWSER = process.env.E2E === 'skip';

/** Flags against background traffic, so that a test's network is the page's own. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const INSTALLED: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: [
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/**
 * Starts a headless browser: `CHROME_PATH`, else an installed Chrome, Edge or Chromium, else Playwright's cache, else
 * the npm one on linux-x64. On Linux Chinese text is set in the npm font, so that pictures are the same everywhere.
 * The caller closes it. @throws Error saying what to do when there is none.
 */
export async function launchBrowser(): Promise<Browser> {
  const { executable, libraries } = await findBrowser();
  const env: Record<string, string> = {};
  if (process.platform === 'linux') env.FONTCONFIG_PATH = await chineseFonts();
  if (libraries !== undefined) env.LD_LIBRARY_PATH = libraries;
  return chromium.launch({
    executablePath: executable,
    args: QUIET,
    // Chromium refuses to run as root with its sandbox.
    chromiumSandbox: process.platform === 'linux' && process.getuid?.() !== 0 && libraries === undefined,
    env: { ...process.env, ...env } as Record<string, string>,
  });
}

async function findBrowser(): Promise<{ executable: string; libraries?: string }> {
  const named = process.env.CHROME_PATH;
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`CHROME_PATH names no file: ${named}`);
    return { executable: named };
  }
  const found = [...(INSTALLED[process.platform] ?? []), ...fromPlaywright()].find((path) =>
    existsSync(path),
  );
  if (found !== undefined) return { executable: found };
  if (process.platform === 'linux' && process.arch === 'x64') return unpackChromium();
  throw new Error(
    'No browser found. Install Chrome, Edge or Chromium, or name one with CHROME_PATH; E2E=skip leaves these tests out.',
  );
}

/** Any Chromium that Playwright has downloaded here, newest first: the version need not be this package's own. */
function fromPlaywright(): string[] {
  const own = process.env.PLAYWRIGHT_BROWSERS_PATH;
  const caches = {
    linux: '.cache/ms-playwright',
    darwin: 'Library/Caches/ms-playwright',
    win32: 'AppData/Local/ms-playwright',
  } as Partial<Record<NodeJS.Platform, string>>;
  const folder = own ?? join(homedir(), caches[process.platform] ?? '.cache/ms-playwright');
  if (!existsSync(folder)) return [];
  const versions = readdirSync(folder).filter((name) => /^chromium-\d+$/.test(name));
  versions.sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)));
  return versions.flatMap((name) => [
    join(folder, name, 'chrome-linux/chrome'),
    join(folder, name, 'chrome-linux64/chrome'),
    join(folder, name, 'chrome-mac/Chromium.app/Contents/MacOS/Chromium'),
    join(folder, name, 'chrome-win/chrome.exe'),
  ]);
}
