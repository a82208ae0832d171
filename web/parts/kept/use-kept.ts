import { useState } from 'preact/hooks';

/** What was typed under a key in this tab and neither saved nor given up; null: nothing. */
export function keptUnder<Value>(key: string): Value | null {
  const text = sessionStorage.getItem(key);
  return text === null ? null : (JSON.parse(text) as Value);
}

/** Puts something under a key as if it had been typed there; null forgets it. A form that is open does not see it. */
export function keepUnder<Value>(key: string, value: Value | null): void {
  if (value === null) sessionStorage.removeItem(key);
  else sessionStorage.setItem(key, JSON.stringify(value));
}

/**
 * State that outlives the page in its tab: what was typed is there again after signing in once more or a reload. The
 * tab's own storage, because forms hold names and telephone numbers. Null forgets it.
 */
export function useKept<Value>(key: string): readonly [Value | null, (value: Value | null) => void] {
  const [value, setValue] = useState<Value | null>(() => keptUnder<Value>(key));
  const keep = (next: Value | null) => {
    keepUnder(key, next);
    setValue(next);
  };
  return [value, keep];
}
