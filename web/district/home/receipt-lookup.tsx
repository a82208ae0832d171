import { useState } from 'preact/hooks';
import type { ReceiptState } from '#contract/receipt-state.ts';
import { DISTRICT_ROUTES } from '#contract/routes/district.ts';
import { halfWidth } from '#domain/typed-row.ts';
import { call } from '../../parts/api/call.ts';
import { TextField } from '../../parts/field/text-field.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { codeOf } from '../../parts/problem-notice/problem-words.ts';
import { momentInProse } from '../../strings/dates.ts';
import { homeWords } from './home-words.ts';

type Answer =
  | { readonly kind: 'found'; readonly state: ReceiptState }
  | { readonly kind: 'unknown'; readonly receipt: string }
  | { readonly kind: 'failed'; readonly cause: unknown };

/** A number as it is kept: read out or pasted, it comes with spaces, full-width signs or small letters. */
const asKept = (typed: string): string => halfWidth(typed).replace(/\s/g, '').toUpperCase();

/** 查回执: what became of an act, by its number, answered under the field. */
export function ReceiptLookup() {
  const t = homeWords().lookup;
  const [typed, setTyped] = useState('');
  const [busy, setBusy] = useState(false);
  const [isEmpty, setEmpty] = useState(false);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const ask = async () => {
    const receipt = asKept(typed);
    setAnswer(null);
    setEmpty(receipt === '');
    if (receipt === '' || busy) return;
    setBusy(true);
    try {
      const { data } = await call(DISTRICT_ROUTES.lookUpReceipt, { params: { receipt } });
      setAnswer({ kind: 'found', state: data });
    } catch (cause) {
      const isUnknown = codeOf(cause) === 'NOT_FOUND' || codeOf(cause) === 'INVALID';
      setAnswer(isUnknown ? { kind: 'unknown', receipt } : { kind: 'failed', cause });
    } finally {
      setBusy(false);
    }
  };
  return (
    <form
      class="receipt-lookup screen-only"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void ask();
      }}
    >
      <TextField
        id="receipt-lookup"
        label={t.label}
        hint={t.hint}
        width="medium"
        error={isEmpty ? t.missing : undefined}
        value={typed}
        onInput={setTyped}
      />
      <div class="buttons">
        <button type="submit" class="button" aria-disabled={busy}>
          {busy ? t.busy : t.ask}
        </button>
      </div>
      {answer?.kind === 'found' && <Found state={answer.state} />}
      {answer?.kind === 'unknown' && (
        <Notice kind="attention" title={t.unknown(answer.receipt)} announce="status">
          <p>{t.unknownWhat}</p>
        </Notice>
      )}
      {answer?.kind === 'failed' && <ProblemNotice cause={answer.cause} />}
    </form>
  );
}

function Found({ state: { receipt, kind, at, state, late } }: { readonly state: ReceiptState }) {
  const t = homeWords().lookup;
  return (
    <Notice kind="info" title={t.found(t.kinds[kind], receipt)} announce="status">
      <p>{t.stands(momentInProse(at), t.states[state], late)}</p>
    </Notice>
  );
}
