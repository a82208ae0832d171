import { useEffect, useState } from 'preact/hooks';
import { Notice } from '../parts/notice/notice.tsx';
import { startPage } from '../parts/page/start-page.tsx';
import { completeSignIn, signIn } from '../parts/session/session.ts';
import { words } from '../parts/words.ts';

/** Where the issuer sends the reader back: trades the code and goes on to the page that asked. */
function SignedIn() {
  const t = words();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    completeSignIn().then(
      (returnTo) => location.replace(returnTo),
      () => setFailed(true),
    );
  }, []);
  return (
    <main class="main page">
      {failed ? (
        <Notice kind="error" title={t.session.failed} announce="alert">
          <p>{t.session.failedWhat}</p>
          <div class="buttons">
            <button type="button" class="button button-primary" onClick={() => void signIn('/')}>
              {t.session.again}
            </button>
            <a href="/">{t.session.toRoadmap}</a>
          </div>
        </Notice>
      ) : (
        <p class="quiet" role="status">
          {t.session.completing}
        </p>
      )}
    </main>
  );
}

void startPage(() => <SignedIn />);
