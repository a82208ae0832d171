import { useState } from 'preact/hooks';
import type { Me } from '../../parts/session/me.ts';
import { AuditForm } from './audit-form.tsx';
import { AuditRecord } from './audit-record.tsx';
import { auditWords } from './audit-words.ts';
import type { Subject } from './subject.ts';
import './audit.css';

/** The auditor's page: choose a record, read who did what to it, and whether its history holds. Nothing else is to be seen. */
export function AuditPage({ me }: { readonly me: Me }) {
  const t = auditWords();
  const [subject, setSubject] = useState<Subject | null>(null);
  const [asked, setAsked] = useState(0);
  return (
    <>
      <h1 class="audit-title">{t.title}</h1>
      <p class="quiet">{t.what}</p>
      <AuditForm
        now={me.now}
        onLook={(chosen) => {
          setSubject(chosen);
          setAsked((n) => n + 1);
        }}
      />
      {subject && <AuditRecord key={asked} subject={subject} />}
    </>
  );
}
