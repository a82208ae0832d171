import type { Locator, Page } from 'playwright-core';

/** What a pair of hands did at a page: each key of a combination, each character typed, each press of the mouse. */
export interface Hands {
  readonly keys: number;
  readonly clicks: number;
  /** One key, or keys held together: `Tab`, `Control+v` (two). */
  press(key: string): Promise<void>;
  /** Character by character into what has the focus; a Chinese character counts as one. */
  type(text: string): Promise<void>;
  click(what: Locator): Promise<void>;
  /** Tab until `isThere` says of the focused element that it is the one. @throws Error after `most` keys */
  tabTo(isThere: (focused: Focused) => boolean, most?: number): Promise<void>;
}

/** The element that has the focus. */
export interface Focused {
  /** Its id; empty for none. */
  readonly id: string;
  /** Accessible name, else its text, else its value. */
  readonly name: string;
}

/** Hands that count. */
export function handsAt(page: Page): Hands {
  let keys = 0;
  let clicks = 0;
  const press = async (key: string) => {
    keys += key.split('+').length;
    await page.keyboard.press(key);
  };
  return {
    get keys() {
      return keys;
    },
    get clicks() {
      return clicks;
    },
    press,
    async type(text) {
      keys += Array.from(text).length;
      await page.keyboard.type(text);
    },
    async click(what) {
      clicks += 1;
      await what.click();
    },
    async tabTo(isThere, most = 40) {
      for (let tabs = 0; tabs <= most; tabs += 1) {
        if (isThere(await focusedAt(page))) return;
        await press('Tab');
      }
      throw new Error(`${most} keys do not lead there, but to ${(await focusedAt(page)).name}`);
    },
  };
}

/** What has the focus now. */
export const focusedAt = (page: Page): Promise<Focused> =>
  page.evaluate(() => {
    const at = document.activeElement;
    const value = at instanceof HTMLButtonElement ? at.value : '';
    return { id: at?.id ?? '', name: at?.getAttribute('aria-label') ?? at?.textContent?.trim() ?? value };
  });
