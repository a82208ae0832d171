import { useEffect, useState } from 'preact/hooks';
import { Notice } from '../parts/notice/notice.tsx';
import { completeSignIn, SignInFailed, signIn } from '../parts/session/session.ts';
import { words } from '../parts/words.ts';

type Progress =
  | { readonly kind: 'trading' }
  | { readonly kind: 'failed'; readonly returnTo: string }
  | { readonly kind: 'no-service' };

/** Where the issuer sends the reader back to: trades the code and goes on to the page that asked. */
export function SignedIn() {
  const t = words().session;
  const [progress, setProgress] = useState<Progress>({ kind: 'trading' });
  useEffect(() => {
    completeSignIn().then(
      (returnTo) => location.replace(returnTo),
      (cause: unknown) =>
        setProgress(
          cause instanceof SignInFailed
            ? { kind: 'failed', returnTo: cause.returnTo }
            : { kind: 'no-service' },
        ),
    );
  }, []);
  const again = (returnTo: string) => () => {
    signIn(returnTo).catch(() => setProgress({ kind: 'no-service' }));
  };
  if (progress.kind === 'trading')
    return (
      <main class="main page">
        <p class="quiet" role="status">
          {t.completing}
        </p>
      </main>
    );
  const failed = progress.kind === 'failed';
  return (
    <main class="main page">
      <Notice kind="error" title={failed ? t.failed : t.noService} announce="alert">
        <p>{failed ? t.failedWhat : t.noServiceWhat}</p>
        <div class="buttons">
          <button
            type="button"
            class="button button-primary"
            onClick={again(failed ? progress.returnTo : '/')}
          >
            {t.again}
          </button>
          <a href="/">{t.toRoadmap}</a>
        </div>
      </Notice>
    </main>
  );
}
