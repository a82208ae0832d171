import { useState } from 'preact/hooks';
import { DISTRICT_ROUTES } from '#contract/routes/district.ts';
import { townshipName } from '#domain/programme.ts';
import { CORRECTABLE_FIGURES, FigureCorrection } from '#domain/records/figure-correction.ts';
import type { MonthlyReportView, ReportRow } from '#domain/records/monthly-report.ts';
import { typedCount, typedYuan } from '#domain/typed-row.ts';
import { isMoney } from '#domain/vocabulary.ts';
import { ActForm } from '../../parts/act/act-form.tsx';
import { fieldsOf } from '../../parts/act/fields-of.ts';
import { labelsOf, useSaving } from '../../parts/act/use-saving.ts';
import { call } from '../../parts/api/call.ts';
import { SelectField } from '../../parts/field/choice-field.tsx';
import { NumberField, TextAreaField } from '../../parts/field/text-field.tsx';
import { fieldWords } from '../../parts/field-words.ts';
import { figureInWords } from '../../parts/figure-correction/correction-in-words.ts';
import { figureCorrectionWords } from '../../parts/figure-correction/figure-correction-words.ts';
import { monthOfYear } from '../../strings/dates.ts';
import type { Desk } from '../use-desk.ts';
import './correct-figure.css';

export interface CorrectFigureProps {
  readonly desk: Desk;
  readonly view: MonthlyReportView;
  readonly rows: readonly ReportRow[];
  /** Reads the report again, and says this. */
  readonly onReread: (said: string | null) => void;
}

/** 更正 of an accepted report: which station, which figure, the right one and why; the old one is shown and stays. */
export function CorrectFigure({ desk, view, rows, onReread }: CorrectFigureProps) {
  const t = figureCorrectionWords();
  const labels = fieldWords().reportRow;
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState({ townshipCode: '', field: '', to: '', reason: '' });
  const names = { townshipCode: t.townshipCode, field: t.field, to: t.to, reason: t.reason };
  const saving = useSaving({ labelOf: labelsOf(names, t.to) });
  if (view.state !== 'ACCEPTED' || desk.me.officer.role !== 'DISTRICT_OFFICER') return null;
  if (!isOpen)
    return (
      <p class="withdraw">
        {t.what}{' '}
        <button type="button" class="button-link" onClick={() => setOpen(true)}>
          {t.begin}
        </button>
      </p>
    );
  const field = fieldsOf(saving, typed, setTyped);
  const row = rows.find(({ townshipCode }) => townshipCode === typed.townshipCode);
  const figure = CORRECTABLE_FIGURES.find((each) => each === typed.field);
  const correct = async () => {
    const to = figure && isMoney(figure) ? typedYuan(typed.to) : typedCount(typed.to);
    // Text that is no figure is sent as it is, for the schema to say so.
    const body = saving.check(FigureCorrection, {
      townshipCode: typed.townshipCode,
      field: typed.field || undefined,
      from: row && figure ? row[figure] : null,
      to: to === undefined ? typed.to : to,
      reason: typed.reason,
    });
    if (!body) return;
    const { districtCode, month, version } = view;
    const act = { params: { districtCode, month }, body, ifMatch: `"${version}"` };
    await saving.run(
      async () => onReread(t.done((await call(DISTRICT_ROUTES.correctReport, act)).data.receipt)),
      { STALE: () => onReread(null), REPORT_STATE: () => onReread(null) },
    );
  };
  return (
    <ActForm
      saving={saving}
      words={t}
      class="correct-figure"
      head={<h2 id="correct-figure">{t.title(monthOfYear(view.month))}</h2>}
      labelledBy="correct-figure"
      takesFocus
      onSend={() => void correct()}
      onCancel={() => setOpen(false)}
    >
      <SelectField
        {...field('townshipCode')}
        required
        options={rows.map(({ townshipCode }) => ({
          value: townshipCode,
          label: townshipName(desk.programme, townshipCode),
        }))}
      />
      <SelectField
        {...field('field')}
        required
        options={CORRECTABLE_FIGURES.map((value) => ({
          value,
          label: isMoney(value) ? `${labels[value]}${t.unit}` : labels[value],
        }))}
      />
      <NumberField
        {...field('to')}
        decimal={figure !== undefined && isMoney(figure)}
        required={figure === 'staffOnSite'}
        hint={row && figure && t.from(figureInWords(figure, row[figure]), figure !== 'staffOnSite')}
      />
      <TextAreaField {...field('reason')} hint={t.reasonHint} required rows={2} most={500} />
    </ActForm>
  );
}
