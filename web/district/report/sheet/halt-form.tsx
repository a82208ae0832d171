import { useState } from 'preact/hooks';
import type { Day } from '#domain/calendar.ts';
import { isOn } from '#domain/switch.ts';
import { SelectField } from '../../../parts/field/choice-field.tsx';
import { DateField } from '../../../parts/field/text-field.tsx';
import { fieldWords } from '../../../parts/field-words.ts';
import { reportWords } from '../report-words.ts';
import type { SheetRow } from './sheet.ts';
import type { SheetEditing } from './sheet-editing.ts';

const HALTS = ['suspendedOn', 'resumedOn', 'closedOn'] as const;
type Halt = (typeof HALTS)[number];

export interface HaltFormProps {
  readonly rows: readonly SheetRow[];
  readonly editing: SheetEditing;
  readonly today: Day;
}

/** Rare changes of a station's life, folded away: a stop of service, its return, a closure, each with its day. */
export function HaltForm({ rows, editing, today }: HaltFormProps) {
  const t = reportWords().construction;
  const { stage: words } = fieldWords().choices;
  const [code, setCode] = useState('');
  const [halt, setHalt] = useState<Halt | ''>('');
  const [on, setOn] = useState('');
  const row = rows.find((each) => each.code === code);
  const stated = rows.flatMap((each) =>
    HALTS.flatMap((stage) => {
      const day = editing.typed(each)[stage];
      return day ? [{ row: each, stage, day }] : [];
    }),
  );
  const add = () => {
    if (!row || halt === '' || on === '') return;
    editing.type(row, { [halt]: on });
    setCode('');
    setHalt('');
    setOn('');
  };
  return (
    <div class="halts">
      {stated.map(({ row: of, stage, day }) => (
        <p key={`${of.code} ${stage}`}>
          {t.halted(of.name, words[stage], day)}{' '}
          <button type="button" class="button-link" onClick={() => editing.type(of, { [stage]: '' })}>
            {t.haltUndo}
          </button>
        </p>
      ))}
      <details>
        <summary class="button-link">{t.halts}</summary>
        <div class="halts-form">
          <SelectField
            id="halt-station"
            label={t.halt}
            value={code}
            options={rows
              .filter((each) => each.stage !== 'PLANNED')
              .map((each) => ({ value: each.code, label: each.name }))}
            onInput={(value) => {
              setCode(value);
              setHalt('');
            }}
          />
          <SelectField
            id="halt-what"
            label={t.haltWhat}
            value={halt}
            options={(row ? haltsOpen(row, today) : []).map((stage) => ({
              value: stage,
              label: words[stage],
            }))}
            onInput={(value) => setHalt(HALTS.find((stage) => stage === value) ?? '')}
          />
          <DateField id="halt-on" label={t.haltOn} value={on} max={today} onInput={setOn} />
          <button
            type="button"
            class="button"
            aria-disabled={!row || halt === '' || on === '' ? 'true' : undefined}
            onClick={add}
          >
            {t.haltAdd}
          </button>
        </div>
      </details>
    </div>
  );
}

/** A running station can stop, a stopped one come back; either, and one under construction, can close. */
function haltsOpen({ stage, line }: SheetRow, today: Day): readonly Halt[] {
  if (stage !== 'OPERATING') return ['closedOn'];
  return [isOn(line.life.suspended, today) ? 'resumedOn' : 'suspendedOn', 'closedOn'];
}
