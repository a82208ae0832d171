import { gzipSync } from 'node:zlib';
import type { Page, Response } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { loadedAt } from './loaded.ts';
import { startedOn } from './started.ts';
import { tripsOf } from './trips.ts';

/** A file that the dashboard fetched. */
export interface Fetched {
  /** Path on the origin. */
  readonly path: string;
  readonly kind: 'script' | 'style' | 'page' | 'other';
  /** Bytes of its content, gzip -9. */
  readonly gzipBytes: number;
  /** By the page's clock, in milliseconds. */
  readonly beganMs: number;
  readonly endedMs: number;
}

/** One view of the dashboard by a reader with an empty cache. */
export interface DashboardView {
  /** Asked for before the first figures stood on the page. */
  readonly beforeFigures: readonly Fetched[];
  /** Asked for before the first chart was drawn, what was begun then and not needed for it included. */
  readonly beforeChart: readonly Fetched[];
  /** Everything, with the reader at the foot of the page. */
  readonly all: readonly Fetched[];
  /** Requests one after another until the first chart was drawn. */
  readonly depth: number;
}

/** The moments that count, noted in the page itself: the sentence is there, and a canvas has ink on it. */
const NOTE_MOMENTS = `(() => {
  const note = (name, isThere) => {
    const look = () => (isThere() ? performance.mark(name) : requestAnimationFrame(look));
    look();
  };
  note('figures', () => document.querySelector('.sentence-number'));
  note('chart', () => [...document.querySelectorAll('canvas')].some((canvas) => {
    const { width, height } = canvas;
    const ink = width && height && canvas.getContext('2d').getImageData(0, 0, width, height).data;
    return ink && ink.some((value) => value > 0);
  }));
})()`;

const MOST_MS = 30_000;

let seen: Promise<DashboardView> | null = null;

/** Looked at once, in a real browser, where the demonstration begins. */
export const dashboardView = (): Promise<DashboardView> => {
  seen ??= look();
  return seen;
};

async function look(): Promise<DashboardView> {
  const started = await startedOn(await loadedAt('beginning'));
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const responses: Response[] = [];
    page.on('response', (response) => responses.push(response));
    await page.addInitScript(NOTE_MOMENTS);
    await page.goto(`${started.origin}/`);
    await untilDrawn(page);
    await page.waitForLoadState('networkidle');
    await readToTheFoot(page);
    return await viewOf(page, responses);
  } finally {
    await browser.close();
    await started.stop();
  }
}

/** Asked from outside: the page's policy forbids code that is made of text there. */
async function untilDrawn(page: Page): Promise<void> {
  const deadline = performance.now() + MOST_MS;
  while ((await page.evaluate<number>("performance.getEntriesByName('chart').length")) === 0) {
    if (performance.now() > deadline) throw new Error(`no chart was drawn within ${MOST_MS} ms`);
    await page.waitForTimeout(50);
  }
}

/** Screen by screen, for what is fetched only when it comes near. */
async function readToTheFoot(page: Page): Promise<void> {
  for (let left = true; left; ) {
    await page.mouse.wheel(0, 600);
    await page.waitForTimeout(200);
    await page.waitForLoadState('networkidle');
    left = await page.evaluate<boolean>('scrollY + innerHeight < document.documentElement.scrollHeight - 2');
  }
}

async function viewOf(page: Page, responses: readonly Response[]): Promise<DashboardView> {
  const at = (name: string) => page.evaluate<number>(`performance.getEntriesByName('${name}')[0].startTime`);
  const [figures, chart] = [await at('figures'), await at('chart')];
  const origin = await page.evaluate<number>('performance.timeOrigin');
  const all = await Promise.all(responses.map((response) => fetchedOf(response, origin)));
  const beforeChart = all.filter(({ beganMs }) => beganMs < chart);
  return {
    all,
    beforeChart,
    beforeFigures: all.filter(({ beganMs }) => beganMs < figures),
    depth: tripsOf(beforeChart.filter(({ endedMs }) => endedMs <= chart)),
  };
}

async function fetchedOf(response: Response, originMs: number): Promise<Fetched> {
  const { startTime, responseEnd } = response.request().timing();
  const type = (await response.headerValue('content-type')) ?? '';
  const kind = /javascript/.test(type)
    ? 'script'
    : /css/.test(type)
      ? 'style'
      : /html/.test(type)
        ? 'page'
        : 'other';
  const beganMs = startTime - originMs;
  return {
    path: new URL(response.url()).pathname,
    kind,
    gzipBytes: gzipSync(await response.body(), { level: 9 }).length,
    beganMs,
    endedMs: beganMs + responseEnd,
  };
}
