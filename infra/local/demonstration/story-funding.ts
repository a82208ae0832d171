import { EARMARK_WORDS } from '#domain/programme/ningbo/lists.ts';
import { type Programme, townshipOf } from '#domain/programme.ts';
import { FundingEntryInput } from '#domain/records/funding-entry.ts';
import { EARMARKS } from '#domain/vocabulary.ts';
import { STORY, type StoryLine } from './story.ts';

/** A line of the story's ledger with its place, and a name by which a later line may take it back. */
export interface LedgerLine {
  readonly place: string;
  readonly year: number;
  readonly occurredOn: string;
  readonly line: StoryLine;
  readonly name: string;
  /** Name of the line that this one takes back; null: none. */
  readonly corrects: string | null;
}

/** Every line, in the order in which the story has them. */
export const linesOf = (): LedgerLine[] =>
  STORY.funding.flatMap(([place, year, lines], i) =>
    lines.map((line, j) => {
      const mark = line[4];
      const named = (of: string): string => `${i} ${of}`;
      return {
        place,
        year,
        occurredOn: `${year}-${line[0]}`,
        line,
        name: named(mark && !mark.startsWith('-') ? mark : String(j)),
        corrects: mark?.startsWith('-') ? named(mark.slice(1)) : null,
      };
    }),
  );

/** The line as its form would send it; the seven letters of its code are in the legend. */
export function lineOf(
  { place, year, occurredOn, line, corrects }: LedgerLine,
  programme: Programme,
): FundingEntryInput {
  const [, code, amountFen, serial] = line;
  const letters = Array.from(code);
  const meaning = (at: number): string | boolean | null => {
    const key = Object.keys(STORY.legend.fundingCode).find((name) => name.startsWith(String(at + 1)));
    return (key ? STORY.legend.fundingCode[key]?.[letters[at] ?? ''] : null) ?? null;
  };
  const earmark = meaning(4);
  // A negative line alone would not pass its own schema before its correction is named; the desk names it.
  return FundingEntryInput.parse({
    stationId: place.length === 6 ? null : place,
    fiscalYear: year,
    occurredOn,
    payerLevel: meaning(0),
    basis: meaning(1),
    category: meaning(2),
    fundChannel: meaning(3),
    earmarkType: EARMARKS.find((id) => EARMARK_WORDS[id].zh === earmark) ?? null,
    purpose: meaning(5),
    viaPurchase: meaning(6),
    amountFen,
    documentNo: `${prefixOf(String(meaning(0)), place, programme)}〔${year}〕${serial}号`,
    correctsId: corrects,
    reason: corrects === null ? null : '重复登记，冲回（演示）',
  });
}

function prefixOf(level: string, place: string, programme: Programme): string {
  const { CITY, DISTRICT, OTHER } = STORY.legend.documentPrefix;
  if (level === 'CITY') return CITY;
  if (level === 'DISTRICT') return DISTRICT[place.slice(0, 6)] ?? '';
  return level === 'TOWNSHIP' ? `演示${townshipOf(programme, place)?.name ?? ''}财` : OTHER;
}
