import { useState } from 'preact/hooks';
import { DISTRICT_ROUTES } from '#contract/routes/district.ts';
import { FundingEntryInput } from '#domain/records/funding-entry.ts';
import { call } from '../../parts/api/call.ts';
import { ErrorSummary } from '../../parts/error-summary/error-summary.tsx';
import { DateField, TextField } from '../../parts/field/text-field.tsx';
import { fieldWords } from '../../parts/field-words.ts';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { codeOf } from '../../parts/problem-notice/problem-words.ts';
import { fieldId, useSaving } from '../../parts/problem-notice/use-saving.ts';
import { textOrNull } from '../station/typed-text.ts';
import type { LedgerLine } from './ledger.ts';
import { fundingWords } from './words.ts';
import { yuan } from './yuan.ts';

export interface CorrectionFormProps {
  readonly line: LedgerLine;
  /** The day that it begins with: today, or the last of the line's year. */
  readonly day: string;
  /** The ledger is another now: entered, or somebody was faster. */
  readonly onChanged: () => Promise<void>;
  readonly onClose: () => void;
}

/** 更正: the exact opposite of one line, on a day and with a reason; the line itself stays. */
export function CorrectionForm({ line, day, onChanged, onClose }: CorrectionFormProps) {
  const t = fundingWords().correction;
  const labels = fieldWords().funding;
  const names: Readonly<Record<string, string>> = labels;
  const { entry, no } = line;
  const [occurredOn, setOccurredOn] = useState(day);
  const [reason, setReason] = useState('');
  const saving = useSaving({
    labelOf: (pointer) => names[pointer.replace('/correction/', '')] ?? '',
    pointerOf,
  });
  const enter = async () => {
    const body = saving.check(FundingEntryInput, {
      stationId: entry.stationId,
      fiscalYear: entry.fiscalYear,
      occurredOn: textOrNull(occurredOn),
      payerLevel: entry.payerLevel,
      basis: entry.basis,
      category: entry.category,
      fundChannel: entry.fundChannel,
      earmarkType: entry.earmarkType,
      purpose: entry.purpose,
      viaPurchase: entry.viaPurchase,
      amountFen: -entry.amountFen,
      documentNo: entry.documentNo,
      correctsId: entry.id,
      reason: textOrNull(reason),
    });
    if (!body) return;
    const entered = await saving.run(async () => {
      try {
        await call(DISTRICT_ROUTES.addFunding, { params: { districtCode: entry.districtCode }, body });
      } catch (cause) {
        if (codeOf(cause) === 'FUNDING_ALREADY_CORRECTED') await onChanged();
        throw cause;
      }
    });
    if (!entered) return;
    await onChanged();
    onClose();
  };
  return (
    <form
      class="funding-correction"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!saving.busy) void enter();
      }}
    >
      <h3>{t.title(no)}</h3>
      <p class="quiet">{t.what(yuan(-entry.amountFen))}</p>
      <ErrorSummary
        problems={saving.problems}
        attempt={saving.attempt}
        title={t.notDone(saving.problems.length)}
      />
      <ProblemNotice cause={saving.cause} />
      <div class="funding-grid">
        <DateField
          id={fieldId('/correction/occurredOn')}
          label={labels.occurredOn}
          required
          hint={t.dateHint}
          error={saving.errorAt('/correction/occurredOn')}
          value={occurredOn}
          onInput={setOccurredOn}
        />
        <TextField
          id={fieldId('/correction/reason')}
          label={labels.reason}
          required
          hint={t.reasonHint}
          error={saving.errorAt('/correction/reason')}
          value={reason}
          onInput={setReason}
        />
      </div>
      <div class="buttons">
        <button type="submit" class="button button-primary" aria-disabled={saving.busy}>
          {saving.busy ? t.busy : t.submit}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {t.cancel}
        </button>
      </div>
    </form>
  );
}

/** Fields of this form have ids of their own: the entry's form stands on the same page. */
const pointerOf = (pointer: string): string => `/correction${pointer}`;
