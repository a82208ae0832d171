import { useState } from 'preact/hooks';
import { yearOf } from '#domain/calendar.ts';
import { PURPOSES } from '#domain/vocabulary.ts';
import { fieldWords } from '../../parts/field-words.ts';
import { useKept } from '../../parts/kept/use-kept.ts';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { SectionHead } from '../../parts/section-head/section-head.tsx';
import { Sentence } from '../../parts/sentence/sentence.tsx';
import { dayInProse } from '../../strings/dates.ts';
import { count, percent, wan } from '../../strings/numbers.ts';
import { strung } from '../../strings/punctuation.ts';
import type { SentenceWords } from '../../strings/sentence-words.ts';
import { addressOf } from '../place.ts';
import { townshipLines } from '../township-lines.ts';
import type { Desk } from '../use-desk.ts';
import { EntryForm } from './entry-form.tsx';
import './funding.css';
import { GapList } from './gap-list.tsx';
import { type Gap, gapsOf } from './gaps.ts';
import { type LedgerSums, linesOf, sumsOf, useLedger } from './ledger.ts';
import { LedgerTable } from './ledger-table.tsx';
import { MoneyBar } from './money-bar.tsx';
import { blankEntry, entryFor, type TypedEntry } from './typed-entry.ts';
import { fundingWords } from './words.ts';

export interface FundingPageProps extends Desk {
  /** Null: the running year. */
  readonly year: number | null;
}

/** 经费: what was paid and budgeted in a year, what is missing, the form and the ledger. */
export function FundingPage({ year, ...desk }: FundingPageProps) {
  const chosen = year ?? yearOf(desk.today);
  return <FundingOfYear key={chosen} year={chosen} desk={desk} />;
}

function FundingOfYear({ year, desk }: { readonly year: number; readonly desk: Desk }) {
  const t = fundingWords();
  const { choices } = fieldWords();
  const { entries, cause, read } = useLedger(desk.district.code, year);
  const running = yearOf(desk.today) === year;
  const day = running ? desk.today : `${year}-12-31`;
  const [kept, keep] = useKept<TypedEntry>(`funding ${desk.district.code} ${year}`);
  const [asked, setAsked] = useState(0);
  if (entries === null)
    return cause === null ? <p class="quiet">{t.reading}</p> : <ProblemNotice cause={cause} onAgain={read} />;
  const canEnter = desk.me.officer.role === 'DISTRICT_OFFICER' && year <= yearOf(desk.today);
  const lines = townshipLines(desk.desk, desk.programme, desk.today);
  const stations = lines
    .filter((line) => line.station !== null)
    .map(({ township }) => ({ value: township.code, label: township.name }));
  const disbursed = sumsOf(entries, 'DISBURSED');
  const gaps = running ? gapsOf(lines, desk.desk.funding) : [];
  const changed = async () => {
    // The gaps come from the desk, the lines from the ledger.
    await Promise.all([read(), desk.reload().catch(() => undefined)]);
  };
  return (
    <>
      <Sentence words={sentenceOf(year, disbursed, running ? gaps : null)}>
        {running && <span>{t.asOf(dayInProse(desk.today))}</span>}
        <span>{t.lines(entries.length)}</span>
        {[year - 1, year + 1]
          .filter((y) => y >= desk.programme.baselineYear && y <= yearOf(desk.today))
          .map((y) => (
            <a key={y} href={addressOf.funding(y)}>
              {t.year(y)}
            </a>
          ))}
      </Sentence>
      <div class="funding-columns">
        <section aria-labelledby="totals-title">
          <SectionHead id="totals-title" title={t.totals.title} note={t.totals.note} />
          <MoneyBar basis="DISBURSED" sums={disbursed} least={desk.programme.thresholds.townshipShare} />
          <MoneyBar
            basis="BUDGET"
            sums={sumsOf(entries, 'BUDGET')}
            least={desk.programme.thresholds.townshipShare}
          />
          <p class="caption">
            {t.totals.foot}
            {t.totals.purposes(
              strung(PURPOSES.map((p) => `${choices.purpose[p]} ${wan(disbursed.byPurpose[p])}`)),
            )}
          </p>
        </section>
        {running && (
          <GapList
            gaps={gaps}
            onEnter={
              canEnter
                ? (kind, line) => {
                    keep(entryFor(kind, line.township.code, day));
                    setAsked((n) => n + 1);
                  }
                : null
            }
          />
        )}
      </div>
      {canEnter && (
        <section aria-labelledby="entry-title">
          <SectionHead id="entry-title" title={t.form.title} note={t.form.note} />
          <EntryForm
            districtCode={desk.district.code}
            year={year}
            day={day}
            stations={stations}
            typed={kept ?? blankEntry(day)}
            onInput={keep}
            count={entries.length}
            asked={asked}
            onEntered={changed}
          />
        </section>
      )}
      <LedgerTable
        lines={linesOf(entries)}
        stations={stations}
        canEnter={canEnter}
        day={day}
        onChanged={changed}
      />
    </>
  );
}

/** What was paid, the townships' share of it, and in the running year how many stations have no district subsidy. */
function sentenceOf(
  year: number,
  { total, byLevel }: LedgerSums,
  gaps: readonly Gap[] | null,
): SentenceWords {
  const t = fundingWords().sentence;
  const said =
    total > 0 ? t.disbursed(year, wan(total), percent({ n: byLevel.TOWNSHIP, d: total })) : t.nothing(year);
  if (gaps === null) return [...said, t.end];
  const without = gaps.find((gap) => gap.kind === 'noDistrict')?.lines.length ?? 0;
  return [
    ...said,
    ...(without > 0
      ? t.gap(count(without))
      : [gaps.some((gap) => gap.kind === 'budgetOnly') ? t.end : t.noGap]),
  ];
}
