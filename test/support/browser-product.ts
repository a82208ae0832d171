import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { type Runtime, startRuntime } from '../../infra/local/runtime.ts';
import { launchBrowser } from './browser.ts';

/** The whole product with its demonstration, and a browser beside it. */
export interface Product {
  /** Where it answers. */
  readonly origin: string;
  /** What a page's console or a thrown error said; a journey ends with none. */
  readonly troubles: readonly string[];
  /** A page of its own session on an office screen, 1366 x 768, in Chinese. */
  openPage(): Promise<Page>;
}

/**
 * Starts the product before the tests of the describe block that it is called in, and stops it after them. `now` is where
 * the demonstration's clock starts, its own first moment by default.
 */
export function startedProduct(now?: string): Product {
  let runtime: Runtime | null = null;
  let browser: Browser | null = null;
  const troubles: string[] = [];

  beforeAll(async () => {
    const say = () => undefined;
    runtime = await startRuntime({ port: 0, dataDir: null, demonstration: true, now, pages: true, say });
    browser = await launchBrowser();
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await runtime?.stop();
  });

  return {
    troubles,
    get origin() {
      if (!runtime) throw new Error('the product has not started yet');
      return runtime.origin;
    },
    async openPage() {
      if (!browser) throw new Error('the browser has not started yet');
      const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1366, height: 768 } });
      const page = await context.newPage();
      page.on('pageerror', (error) => troubles.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') troubles.push(message.text());
      });
      return page;
    },
  };
}
