import { useEffect, useState } from 'preact/hooks';
import { CITY_ROUTES } from '#contract/routes/city.ts';
import type { OfficerRow } from '#contract/routes/officers.ts';
import { Login } from '#domain/records/officer.ts';
import { call } from '../../parts/api/call.ts';
import { ErrorSummary } from '../../parts/error-summary/error-summary.tsx';
import { TextField } from '../../parts/field/text-field.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { fieldId, useSaving } from '../../parts/problem-notice/use-saving.ts';
import { siteConfig } from '../../parts/site-config/site-config.ts';
import { arrive } from './arrive.ts';
import { officerWords } from './officer-words.ts';

export interface LoginFormProps {
  readonly officer: OfficerRow;
  readonly onDone: (words: string) => void;
  readonly onCancel: () => void;
}

/** By which sign-in an officer is known: the issuer of this site unless another is named, and the subject there. */
export function LoginForm({ officer, onDone, onCancel }: LoginFormProps) {
  const t = officerWords();
  const [typed, setTyped] = useState({ issuer: '', subject: '' });
  const labels: Readonly<Record<string, string>> = t.fields;
  const saving = useSaving({ labelOf: (pointer) => labels[pointer.slice(1)] ?? t.login });
  useEffect(() => {
    siteConfig().then(
      ({ issuer }) => setTyped((now) => (now.issuer === '' ? { ...now, issuer } : now)),
      // The field stays empty: the administrator can still type it.
      () => undefined,
    );
  }, []);
  const change = (patch: Partial<typeof typed>) => {
    setTyped((now) => ({ ...now, ...patch }));
    saving.touch(Object.keys(patch).map((field) => `/${field}`));
  };
  const send = async () => {
    const body = saving.check(Login, typed);
    if (!body) return;
    await saving.run(async () => {
      await call(CITY_ROUTES.linkLogin, { params: { officerId: officer.id }, body, ifMatch: '"0"' });
      onDone(t.linked(officer.name));
    });
  };
  return (
    <form
      class="officers-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!saving.busy) void send();
      }}
    >
      <h2 ref={arrive} tabIndex={-1}>
        {t.login}
      </h2>
      <p class="quiet">{t.loginWhat}</p>
      <ErrorSummary
        problems={saving.problems}
        attempt={saving.attempt}
        title={t.notDone(saving.problems.length)}
      >
        <p>{t.kept}</p>
      </ErrorSummary>
      <ProblemNotice cause={saving.cause} />
      <TextField
        id={fieldId('/subject')}
        label={t.fields.subject}
        hint={t.subjectHint}
        required
        width="medium"
        error={saving.errorAt('/subject')}
        value={typed.subject}
        onInput={(subject) => change({ subject })}
      />
      <TextField
        id={fieldId('/issuer')}
        label={t.fields.issuer}
        hint={t.issuerHint}
        required
        error={saving.errorAt('/issuer')}
        value={typed.issuer}
        onInput={(issuer) => change({ issuer })}
      />
      <div class="buttons">
        <button type="submit" class="button button-primary" aria-disabled={saving.busy}>
          {saving.busy ? t.busy : t.loginSure}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {t.cancel}
        </button>
      </div>
    </form>
  );
}
