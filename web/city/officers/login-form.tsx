import { useEffect, useState } from 'preact/hooks';
import { CITY_ROUTES } from '#contract/routes/city.ts';
import type { OfficerRow } from '#contract/routes/officers.ts';
import { Login } from '#domain/records/officer.ts';
import { ActForm } from '../../parts/act/act-form.tsx';
import { arrive } from '../../parts/act/arrive.ts';
import { fieldsOf } from '../../parts/act/fields-of.ts';
import { labelsOf, useSaving } from '../../parts/act/use-saving.ts';
import { call } from '../../parts/api/call.ts';
import { TextField } from '../../parts/field/text-field.tsx';
import { siteConfig } from '../../parts/site-config/site-config.ts';
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
  const saving = useSaving({ labelOf: labelsOf(t.fields, t.login) });
  const field = fieldsOf(saving, typed, setTyped);
  useEffect(() => {
    siteConfig().then(
      ({ issuer }) => setTyped((now) => (now.issuer === '' ? { ...now, issuer } : now)),
      // The field stays empty: the administrator can still type it.
      () => undefined,
    );
  }, []);
  const send = async () => {
    const body = saving.check(Login, typed);
    if (!body) return;
    await saving.run(async () => {
      await call(CITY_ROUTES.linkLogin, { params: { officerId: officer.id }, body, ifMatch: '"0"' });
      onDone(t.linked(officer.name));
    });
  };
  return (
    <ActForm
      class="officers-form"
      saving={saving}
      words={{ ...t, send: t.loginSure }}
      head={
        <>
          <h2 ref={arrive} tabIndex={-1}>
            {t.login}
          </h2>
          <p class="quiet">{t.loginWhat}</p>
        </>
      }
      onSend={send}
      onCancel={onCancel}
    >
      <TextField {...field('subject')} hint={t.subjectHint} required width="medium" />
      <TextField {...field('issuer')} hint={t.issuerHint} required />
    </ActForm>
  );
}
