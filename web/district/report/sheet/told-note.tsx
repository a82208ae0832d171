import { dayOf } from '#domain/calendar.ts';
import { fieldWords } from '../../../parts/field-words.ts';
import { dayOfYear } from '../../../strings/dates.ts';
import { lifeWords } from '../../station/words.ts';
import type { SheetRow } from './sheet.ts';

/** Stages told between two reports that no accepted report has seen yet. */
export const toldOf = ({ line }: Pick<SheetRow, 'line'>) =>
  (line.station?.claims ?? []).filter(
    ({ source, stage }) => source.startsWith('PROGRESS#') && line.row?.unreviewed.includes(stage),
  );

/** 「6月21日已即报建成」: the row carries what was told between two reports, nobody types it again. */
export function ToldNote({ row }: { readonly row: SheetRow }) {
  const { stage: stages } = fieldWords().choices;
  return toldOf(row).map(({ stage, at }) => (
    <span key={stage} class="sheet-before">
      {lifeWords().progress.toldNote(dayOfYear(dayOf(at)), stages[stage])}
    </span>
  ));
}
