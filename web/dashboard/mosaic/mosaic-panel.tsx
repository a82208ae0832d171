import { useMemo } from 'preact/hooks';
import { SectionHead } from '../../parts/section-head/section-head.tsx';
import { StateLabel, type StationState } from '../../parts/state-square/state-square.tsx';
import { TableTwin } from '../../parts/table-twin/table-twin.tsx';
import { words as shell } from '../../parts/words.ts';
import { dayInTable } from '../../strings/dates.ts';
import { panelWords } from '../panel-words.ts';
import type { PanelsProps } from '../panels/panels-props.ts';
import { CITY_MOSAIC } from './city-mosaic.ts';
import { Mosaic } from './mosaic.tsx';
import { countStates, tileFacts } from './tile-facts.ts';

/** From the furthest on to nothing yet. */
const LEGEND: readonly StationState[] = ['operating', 'suspended', 'built', 'building', 'planned', 'none'];

/** The mosaic of all townships with its legend and its table. */
export function MosaicPanel({ published, programme, figures, district, onDistrict }: PanelsProps) {
  const t = panelWords().mosaic;
  const { day } = figures.asOf;
  const tiles = useMemo(
    () => tileFacts(CITY_MOSAIC, programme, published.summary, day),
    [programme, published.summary, day],
  );
  const own = district ? tiles.filter((tile) => tile.districtCode === district) : tiles;
  const counts = countStates(own);
  return (
    <section id="mosaic" aria-labelledby="mosaic-name">
      <SectionHead id="mosaic-name" title={t.title(tiles.length)} note={t.note} />
      <Mosaic
        drawing={CITY_MOSAIC}
        tiles={tiles}
        districts={programme.districts}
        countOf={(code) => {
          const of = figures.districts[code];
          return of ? `${of.builtCount}/${of.townships}` : '';
        }}
        chosen={district}
        onChoose={onDistrict}
      />
      <ul class="mosaic-legend">
        {LEGEND.filter((state) => counts[state] > 0).map((state) => (
          <li key={state}>
            <StateLabel state={state} count={counts[state]} />
          </li>
        ))}
      </ul>
      <TableTwin
        caption={t.caption(day)}
        head={t.head}
        rows={own.map((tile) => [
          tile.station,
          shell().states[tile.state],
          dayInTable(tile.builtOn),
          dayInTable(tile.operatingOn),
        ])}
      />
    </section>
  );
}
