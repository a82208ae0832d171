import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, WITHOUT_BROWSER } from './browser.ts';
import { launchChromium81 } from './browser-chromium81.ts';

const PAGE = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>宁波市社会工作站</title>
<style>span { font: 20px "Noto Sans SC", sans-serif } b { font-weight: 700 }</style>
<span id="text">每月二十四日前报送</span><p><span id="missing">\u{10FFFD}</span></p>
<button onclick="document.title = '已报送'">报送</button><input aria-label="备注">`;

/** What tofu cannot do: nine different characters drawn as nine different pictures, each one em wide. */
const LOOK = `(() => {
  const draw = (character) => {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 24;
    const context = canvas.getContext('2d');
    context.font = '20px "Noto Sans SC", sans-serif';
    context.fillText(character, 0, 20);
    return canvas.toDataURL();
  };
  const text = document.getElementById('text');
  return {
    width: text.getBoundingClientRect().width,
    pictures: new Set(Array.from(text.textContent, draw)).size,
    boxes: new Set(['\\u{10FFFD}', '\\u{10FFFC}'].map(draw)).size,
  };
})()`;
const READABLE = { width: 180, pictures: 9, boxes: 1 };

describe.skipIf(WITHOUT_BROWSER)('the browsers of the tests', { timeout: 60_000 }, () => {
  const server = createServer((request, response) => {
    response.writeHead(request.url === '/' ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(request.url === '/' ? PAGE : '');
  });
  let url = '';

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  it('sets Chinese text in characters and not in boxes', async () => {
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      await page.goto(url);
      expect(await page.evaluate(LOOK)).toEqual(READABLE);
      expect(await page.title()).toBe('宁波市社会工作站');
    } finally {
      await browser.close();
    }
  });

  it('opens the oldest browser of the offices, reads it, presses and types', async () => {
    const browser = await launchChromium81();
    try {
      expect(browser.version).toContain('/81.');
      const page = await browser.newPage();
      await page.goto(url);
      expect(await page.evaluate(LOOK)).toEqual(READABLE);
      await page.click('button');
      await page.waitFor(`document.title === '已报送'`);
      await page.click('input');
      await page.type('无');
      await page.press('Tab');
      expect(await page.evaluate('document.querySelector("input").value')).toBe('无');
      expect((await page.screenshot()).subarray(1, 4).toString()).toBe('PNG');
    } finally {
      await browser.close();
    }
  });

  it('hears what goes wrong in the oldest browser', async () => {
    const browser = await launchChromium81();
    try {
      const page = await browser.newPage();
      await page.goto(url);
      await page.evaluate(`setTimeout(() => { throw new Error('坏了') })`);
      await page.evaluate(`new Promise((resolve) => setTimeout(resolve, 20))`);
      expect(page.errors.join()).toContain('坏了');
      await expect(page.evaluate('[].at(0)')).rejects.toThrow('at is not a function');
      await expect(page.goto('http://127.0.0.1:1/')).rejects.toThrow('ERR_');
    } finally {
      await browser.close();
    }
  });
});
