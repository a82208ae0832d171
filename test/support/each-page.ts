import { cleanup } from '@testing-library/preact';
import { afterEach, beforeEach, vi } from 'vitest';

/** Before and after each test of a component: a tab in which nothing was kept, and afterwards neither page nor server. */
beforeEach(() => {
  sessionStorage.clear();
  // happy-dom has no layout to scroll.
  Element.prototype.scrollIntoView ??= () => undefined;
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});
