import { useState } from 'preact/hooks';

/** What was typed under a key in this tab and neither saved nor given up; null: nothing. */
export function keptUnder<Value>(key: string): Value | null {
  const text = sessionStorage.getItem(key);
  return text === null ? null : (JSON.parse(text) as Value);
}

/**
 * State that outlives the page in its tab: what was typed is there again after signing in once more or a reload. The
 * tab's own storage, because forms hold names and telephone numbers. Null forgets it.
 */
export function useKept<Value>(key: string): readonly [Value | null, (value: Value | null) => void] {
  const [value, setValue] = useState<Value | null>(() => keptUnder<Value>(key));
  const keep = (next: Value | null) => {
    if (next === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(next));
    setValue(next);
  };
  return [value, keep];
}
