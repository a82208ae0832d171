import { useState } from 'preact/hooks';
import { districtName } from '../../parts/district-name.ts';
import { EmptyState } from '../../parts/empty-state/empty-state.tsx';
import { Filter } from '../../parts/filter/filter.tsx';
import { Sentence } from '../../parts/sentence/sentence.tsx';
import { dayInProse } from '../../strings/dates.ts';
import { count } from '../../strings/numbers.ts';
import type { SentenceWords } from '../../strings/sentence-words.ts';
import { failingNow } from '../failing.ts';
import { type TownshipLine, townshipLines } from '../township-lines.ts';
import type { Desk } from '../use-desk.ts';
import { StationRow } from './station-row.tsx';
import './station.css';
import { stationWords } from './words.ts';

const FILTERS = ['all', 'failing', 'unbuilt'] as const;
type Shown = (typeof FILTERS)[number];

const isBuilt = (line: TownshipLine): boolean => line.life.builtOn !== null && line.state !== 'CLOSED';

const fits: Readonly<Record<Shown, (line: TownshipLine) => boolean>> = {
  all: () => true,
  failing: (line) => failingNow(line).length > 0,
  unbuilt: (line) => !isBuilt(line),
};

/** 站点: every township of the district, its station, and where a standard is not met. */
export function StationsPage({ desk, district, programme, today }: Desk) {
  const t = stationWords();
  const [filter, setFilter] = useState<Shown>('all');
  const lines = townshipLines(desk, programme, today);
  const counts = {
    all: lines.length,
    failing: lines.filter(fits.failing).length,
    unbuilt: lines.filter(fits.unbuilt).length,
  };
  const built = count(lines.filter(isBuilt).length);
  const sentence: SentenceWords =
    counts.failing > 0
      ? t.list.sentence(
          districtName(programme, district.code),
          built,
          count(lines.length),
          count(counts.failing),
        )
      : t.list.sentenceWell(districtName(programme, district.code), built, count(lines.length));
  const shown = lines.filter(fits[filter]);
  return (
    <>
      <Sentence words={sentence}>{t.list.asOf(dayInProse(today))}</Sentence>
      <Filter
        label={t.list.filter}
        value={filter}
        choices={FILTERS.map((value) => ({ value, label: t.list[value](counts[value]) }))}
        onChoose={setFilter}
      />
      {shown.length === 0 ? (
        <EmptyState title={t.list.none}>
          <button type="button" class="button-link" onClick={() => setFilter('all')}>
            {t.list.showAll}
          </button>
        </EmptyState>
      ) : (
        <div class="table-scroll">
          <table class="table station-table table-roomy">
            <thead>
              <tr>
                <th scope="col">{t.list.township}</th>
                <th scope="col">{t.list.state}</th>
                <th scope="col" class="station-wide">
                  {t.list.batch}
                </th>
                <th scope="col" class="station-wide">
                  {t.list.built}
                </th>
                <th scope="col" class="station-wide">
                  {t.list.operating}
                </th>
                <th scope="col" class="station-wide">
                  {t.list.mode}
                </th>
                <th scope="col" class="number station-wide">
                  {t.list.staff}
                </th>
                <th scope="col">{t.list.standards}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((line) => (
                <StationRow key={line.township.code} line={line} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}
