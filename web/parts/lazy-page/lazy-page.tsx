import type { ComponentType } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { languageReady } from '../../strings/language.ts';
import { Notice } from '../notice/notice.tsx';
import { words } from '../words.ts';

/**
 * A page whose code is fetched when it is first opened, with its words in this page view's language. Until then it says
 * that it is opening; where the code cannot be fetched, it says so and offers to try again.
 */
export function lazyPage<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let loaded: ComponentType<Props> | null = null;
  return function LazyPage(props: Props) {
    const t = words();
    const [Page, setPage] = useState<ComponentType<Props> | null>(() => loaded);
    const [hasFailed, setFailed] = useState(false);
    const open = useCallback(async () => {
      setFailed(false);
      try {
        const page = await load();
        await languageReady();
        loaded = page;
        setPage(() => page);
      } catch {
        setFailed(true);
      }
    }, []);
    useEffect(() => {
      if (!loaded) void open();
    }, [open]);
    if (Page) return <Page {...props} />;
    if (!hasFailed) return <p class="quiet">{t.session.loading}</p>;
    return (
      <Notice kind="error" title={t.lazyPage.failed} announce="alert">
        <p>{t.lazyPage.failedWhat}</p>
        <div class="buttons">
          <button type="button" class="button" onClick={() => void open()}>
            {t.session.retry}
          </button>
        </div>
      </Notice>
    );
  };
}
