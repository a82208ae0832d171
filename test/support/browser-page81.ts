import { setTimeout as sleep } from 'node:timers/promises';
import type { Connection } from './browser-devtools.ts';

/** A page of Chromium 81, with the little that loading a form and filing it needs. */
export interface Page81 {
  /** Uncaught exceptions, `console.error` and failed loads so far, in order. */
  readonly errors: readonly string[];
  /** Opens an address and waits for its load event. @throws Error when it cannot be reached. */
  goto(url: string): Promise<void>;
  /** The JSON value of an expression in the page; a promise is awaited. @throws Error with the page's own error. */
  evaluate<T>(expression: string): Promise<T>;
  /** Waits until an expression is truthy. @throws Error after `ms` (10 s unless told). */
  waitFor(expression: string, ms?: number): Promise<void>;
  /** Presses the mouse on the middle of the first element that the selector finds, scrolled into view. */
  click(selector: string): Promise<void>;
  /** Types into whatever has the focus, as an input method does. */
  type(text: string): Promise<void>;
  /** Presses one of the keys that a form needs. */
  press(key: keyof typeof KEYS): Promise<void>;
  /** The visible part as PNG. */
  screenshot(): Promise<Buffer>;
}

const KEYS = {
  Tab: 9,
  Enter: 13,
  Escape: 27,
  Space: 32,
  ArrowLeft: 37,
  ArrowUp: 38,
  ArrowRight: 39,
  ArrowDown: 40,
};
const TYPED: Partial<Record<string, string>> = { Enter: '\r', Space: ' ' };

/** Opens an empty page of 1280 x 900 and listens to its errors. */
export async function openPage(connection: Connection): Promise<Page81> {
  const { targetId } = await connection.send<{ targetId: string }>('Target.createTarget', {
    url: 'about:blank',
  });
  const attach = { targetId, flatten: true };
  const { sessionId } = await connection.send<{ sessionId: string }>('Target.attachToTarget', attach);
  const send = <T>(method: string, params?: object) => connection.send<T>(method, params, sessionId);
  const errors: string[] = [];
  let loaded = (): void => {};
  connection.listen(sessionId, (method, params) => {
    if (method === 'Page.loadEventFired') loaded();
    const error = errorOf(method, params as unknown as Heard);
    if (error !== null) errors.push(error);
  });
  for (const domain of ['Page', 'Runtime', 'Log']) await send(`${domain}.enable`);
  const size = { width: 1280, height: 900, deviceScaleFactor: 1, mobile: false };
  await send('Emulation.setDeviceMetricsOverride', size);

  const evaluate = async <T>(expression: string): Promise<T> => {
    const asked = { expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await send<{
      result: { value: T };
      exceptionDetails?: ExceptionDetails;
    }>('Runtime.evaluate', asked);
    if (exceptionDetails) throw new Error(exceptionText(exceptionDetails));
    return result.value;
  };

  return {
    errors,
    evaluate,
    async goto(url) {
      const load = new Promise<void>((resolve) => {
        loaded = resolve;
      });
      const { errorText } = await send<{ errorText?: string }>('Page.navigate', { url });
      if (errorText) throw new Error(`${errorText} at ${url}`);
      await load;
    },
    async waitFor(expression, ms = 10_000) {
      const deadline = performance.now() + ms;
      while (!(await evaluate<boolean>(`Boolean(${expression})`))) {
        if (performance.now() > deadline) throw new Error(`not so after ${ms} ms: ${expression}`);
        await sleep(50);
      }
    },
    async click(selector) {
      const at = await evaluate<{ x: number; y: number }>(`(() => {
        const found = document.querySelector(${JSON.stringify(selector)});
        if (!found) throw new Error('nothing to click: ' + ${JSON.stringify(selector)});
        found.scrollIntoView({ block: 'center' });
        const box = found.getBoundingClientRect();
        return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      })()`);
      for (const type of ['mousePressed', 'mouseReleased']) {
        await send('Input.dispatchMouseEvent', { type, button: 'left', clickCount: 1, ...at });
      }
    },
    async type(text) {
      await send('Input.insertText', { text });
    },
    async press(key) {
      const pressed = { key: TYPED[key] === ' ' ? ' ' : key, code: key, windowsVirtualKeyCode: KEYS[key] };
      await send('Input.dispatchKeyEvent', { type: 'keyDown', text: TYPED[key], ...pressed });
      await send('Input.dispatchKeyEvent', { type: 'keyUp', ...pressed });
    },
    async screenshot() {
      const { data } = await send<{ data: string }>('Page.captureScreenshot', { format: 'png' });
      return Buffer.from(data, 'base64');
    },
  };
}

interface ExceptionDetails {
  readonly text: string;
  readonly exception?: { readonly description?: string };
}

interface Heard {
  readonly exceptionDetails: ExceptionDetails;
  readonly type: string;
  readonly args: readonly { readonly value?: unknown; readonly description?: string }[];
  readonly entry: { readonly level: string; readonly text: string; readonly url?: string };
}

const exceptionText = (details: ExceptionDetails): string => details.exception?.description ?? details.text;

function errorOf(method: string, { exceptionDetails, type, args, entry }: Heard): string | null {
  if (method === 'Runtime.exceptionThrown') return exceptionText(exceptionDetails);
  if (method === 'Runtime.consoleAPICalled' && type === 'error') {
    return args.map((arg) => arg.description ?? String(arg.value)).join(' ');
  }
  if (method === 'Log.entryAdded' && entry.level === 'error')
    return `${entry.text} ${entry.url ?? ''}`.trim();
  return null;
}
