import { useState } from 'preact/hooks';

/** A choice of how a page looks, remembered on this computer; nothing depends on it being kept. */
export function useChoice(
  key: string,
  first: string,
): readonly [value: string, choose: (value: string) => void] {
  const [value, setValue] = useState(() => {
    try {
      return localStorage.getItem(key) ?? first;
    } catch {
      return first;
    }
  });
  const choose = (next: string) => {
    setValue(next);
    try {
      localStorage.setItem(key, next);
    } catch {
      // Closed in some private windows.
    }
  };
  return [value, choose];
}
