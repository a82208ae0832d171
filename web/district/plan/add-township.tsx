import { useState } from 'preact/hooks';
import { SelectField } from '../../parts/field/choice-field.tsx';
import { planWords } from '../../parts/plan-table/plan-words.ts';
import { type TownshipLine, townshipLines } from '../township-lines.ts';
import type { Desk } from '../use-desk.ts';

export interface AddTownshipProps {
  readonly desk: Desk;
  readonly year: number;
  /** Already in the list. */
  readonly taken: readonly string[];
  readonly onAdd: (townshipCode: string) => void;
}

/** Townships that can come into a year's plan: without a station, and in no other year's plan (6.1). */
export const freeTownships = (desk: Desk, year: number, taken: readonly string[]): readonly TownshipLine[] =>
  townshipLines(desk.desk, desk.programme, desk.today).filter(
    (line) =>
      !taken.includes(line.township.code) &&
      (line.life.builtOn === null || line.life.closedOn !== null) &&
      (line.planYear === null || line.planYear === year),
  );

/** Puts a township into the list. */
export function AddTownship({ desk, year, taken, onAdd }: AddTownshipProps) {
  const t = planWords();
  const [chosen, setChosen] = useState('');
  const free = freeTownships(desk, year, taken);
  if (free.length === 0) return <p class="quiet">{t.noneLeft}</p>;
  return (
    <div class="plan-add">
      <SelectField
        id="add-township"
        label={t.add}
        value={chosen}
        options={free.map(({ township }) => ({ value: township.code, label: township.name }))}
        onInput={setChosen}
      />
      <button
        type="button"
        class="button"
        aria-disabled={chosen === ''}
        onClick={() => {
          if (chosen === '') return;
          onAdd(chosen);
          setChosen('');
        }}
      >
        {t.addButton}
      </button>
    </div>
  );
}
