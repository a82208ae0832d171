import { dayOf } from '#domain/calendar.ts';
import { fieldWords } from '../../parts/field-words.ts';
import { dayOfYear } from '../../strings/dates.ts';
import { lifeWords } from '../station/words.ts';
import type { SheetRow } from './sheet.ts';

/** 「6月21日已即报建成」: stages told between two reports that no accepted report has seen yet; the row carries them, nobody types them again. */
export function ToldNote({ row: { line } }: { readonly row: SheetRow }) {
  const { stage: stages } = fieldWords().choices;
  const told = (line.station?.claims ?? []).filter(
    ({ source, stage }) => source.startsWith('PROGRESS#') && line.row?.unreviewed.includes(stage),
  );
  return told.map(({ stage, at }) => (
    <span key={stage} class="sheet-before">
      {lifeWords().progress.toldNote(dayOfYear(dayOf(at)), stages[stage])}
    </span>
  ));
}
