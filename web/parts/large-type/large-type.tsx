import { useState } from 'preact/hooks';
import { words } from '../words.ts';

const KEY = 'size';

function remembered(): boolean {
  try {
    return localStorage.getItem(KEY) === 'large';
  } catch {
    return false;
  }
}

function apply(large: boolean): void {
  if (large) document.documentElement.dataset.size = 'large';
  else delete document.documentElement.dataset.size;
}

/** Puts the remembered size on the page (`html[data-size=large]`); call before the first drawing. */
export function applyRememberedSize(): void {
  apply(remembered());
}

/** 大字版: 20 px type and 56 px controls on every page until switched back; kept on this computer only. */
export function LargeTypeSwitch() {
  const [large, setLarge] = useState(document.documentElement.dataset.size === 'large');
  const change = () => {
    apply(!large);
    setLarge(!large);
    try {
      if (large) localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, 'large');
    } catch {
      // Without storage the choice lasts as long as the page.
    }
  };
  return (
    <button type="button" class="masthead-link" onClick={change}>
      {large ? words().normalType : words().largeType}
    </button>
  );
}
