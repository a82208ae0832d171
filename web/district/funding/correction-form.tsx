import { useState } from 'preact/hooks';
import { DISTRICT_ROUTES } from '#contract/routes/district.ts';
import { FundingEntryInput } from '#domain/records/funding-entry.ts';
import { ActForm } from '../../parts/act/act-form.tsx';
import { fieldsOf } from '../../parts/act/fields-of.ts';
import { labelsOf, useSaving } from '../../parts/act/use-saving.ts';
import { call } from '../../parts/api/call.ts';
import { DateField, TextField } from '../../parts/field/text-field.tsx';
import { fieldWords } from '../../parts/field-words.ts';
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
  const { entry, no } = line;
  const [typed, setTyped] = useState({ occurredOn: day, reason: '' });
  const saving = useSaving({ labelOf: labelsOf(fieldWords().funding), within: 'correction' });
  const field = fieldsOf(saving, typed, setTyped);
  const enter = async () => {
    const body = saving.check(FundingEntryInput, {
      stationId: entry.stationId,
      fiscalYear: entry.fiscalYear,
      occurredOn: textOrNull(typed.occurredOn),
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
      reason: textOrNull(typed.reason),
    });
    if (!body) return;
    const entered = await saving.run(
      async () => {
        await call(DISTRICT_ROUTES.addFunding, { params: { districtCode: entry.districtCode }, body });
      },
      { FUNDING_ALREADY_CORRECTED: onChanged },
    );
    if (!entered) return;
    await onChanged();
    onClose();
  };
  return (
    <ActForm
      class="funding-correction"
      saving={saving}
      words={t}
      head={
        <>
          <h3>{t.title(no)}</h3>
          <p class="quiet">{t.what(yuan(-entry.amountFen))}</p>
        </>
      }
      onSend={enter}
      onCancel={onClose}
    >
      <div class="funding-grid">
        <DateField {...field('occurredOn')} required hint={t.dateHint} />
        <TextField {...field('reason')} required hint={t.reasonHint} />
      </div>
    </ActForm>
  );
}
