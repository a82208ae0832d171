import { useEffect } from 'preact/hooks';
import type { DraftKeeper } from './draft-keeper.ts';

/** Ctrl+S (Command+S) saves the drafts at once instead of the page. */
export function useSaveKey(keeper: DraftKeeper): void {
  useEffect(() => {
    const save = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      void keeper.flush();
    };
    window.addEventListener('keydown', save);
    return () => window.removeEventListener('keydown', save);
  }, [keeper]);
}
