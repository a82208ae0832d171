import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { launchChromium81 } from './browser-chromium81.ts';
import { openAs } from './browser-sign-in.ts';

/** Takes a picture of a page, to look at it with one's own eyes. What went wrong in the page goes to stderr. */
const USAGE = `node test/support/screenshot.ts URL OUT.png [options]
  --width 1280, --height 900   the window
  --full                       the whole page, not only the window
  --print                      as on paper: print styles, A4 landscape (OUT.pdf gives the pages themselves)
  --login ACCOUNT              signed in, e.g. haishu, city or a township's code
  --press "TEXT"               presses a button, tab or link by its name first; may be repeated
  --old                        in Chromium 81, window only`;

/** A4 landscape at 96 dots an inch, less margins of 12 mm. */
const PAPER = { width: 1032, height: 703 };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    width: { type: 'string', default: '1280' },
    height: { type: 'string', default: '900' },
    full: { type: 'boolean', default: false },
    print: { type: 'boolean', default: false },
    login: { type: 'string' },
    press: { type: 'string', multiple: true, default: [] },
    old: { type: 'boolean', default: false },
  },
});
const [url, out] = positionals;

if (url === undefined || out === undefined) {
  console.error(USAGE);
  process.exitCode = 2;
} else if (values.old) await picture81(url, out);
else await picture(url, out);

async function picture(address: string, file: string): Promise<void> {
  const browser = await launchBrowser();
  try {
    const window = values.print ? PAPER : { width: Number(values.width), height: Number(values.height) };
    const page = await browser.newPage({ viewport: window, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
    page.on('pageerror', (error) => console.error(error.stack));
    page.on('console', (message) => message.type() === 'error' && console.error(message.text()));
    if (values.login === undefined) await page.goto(address);
    else await openAs(page, address, values.login);
    await settled(page);
    for (const name of values.press) {
      const named = (['button', 'tab', 'link'] as const).map((role) => page.getByRole(role, { name }));
      await named
        .reduce((a, b) => a.or(b))
        .first()
        .click();
      await settled(page);
    }
    if (file.endsWith('.pdf')) {
      await page.pdf({ path: file, format: 'A4', landscape: true, printBackground: true });
      return;
    }
    if (values.print) await page.emulateMedia({ media: 'print' });
    await page.screenshot({ path: file, fullPage: values.full || values.print, animations: 'disabled' });
  } finally {
    await browser.close();
  }
}

/** Nothing on its way for half a second; a page that polls is pictured after five all the same. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle', { timeout: 5_000 }).catch(() => {});
  await page.evaluate(() => document.fonts.ready.then(() => true));
}

async function picture81(address: string, file: string): Promise<void> {
  const browser = await launchChromium81();
  try {
    const page = await browser.newPage();
    await page.goto(address);
    await page.evaluate('new Promise((resolve) => setTimeout(resolve, 1500))');
    await writeFile(file, await page.screenshot());
    for (const error of page.errors) console.error(error);
  } finally {
    await browser.close();
  }
}
