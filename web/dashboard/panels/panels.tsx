import type { CityFigures } from '#domain/figures.ts';
import type { Programme } from '#domain/programme.ts';
import { Definitions } from '../definitions/definitions.tsx';
import { DistrictTable } from '../districts/district-table.tsx';
import { Funding } from '../funding/funding.tsx';
import { Gates } from '../gates/gates.tsx';
import { HelpList } from '../help/help-list.tsx';
import { MosaicPanel } from '../mosaic/mosaic-panel.tsx';
import { PrintFoot } from '../print/print-foot.tsx';
import type { Published } from '../published/use-published.ts';
import { Quality } from '../quality/quality.tsx';
import { HeatMap } from '../reporting/heat-map.tsx';
import type { RestatedMark } from '../restated/use-restated.ts';

export interface PanelsProps {
  readonly published: Published;
  readonly programme: Programme;
  readonly figures: CityFigures;
  /** Code of the district that the page is narrowed to. */
  readonly district: string | null;
  /** Null until it is there. */
  readonly Restated: RestatedMark | null;
  readonly onDistrict: (district: string | null) => void;
}

/** Everything below the roadmap figure, in the order in which a reader asks: how far, who needs help, where, how well, with what money, how reported. */
export function Panels(props: PanelsProps) {
  const { published, programme } = props;
  const foot = { programme, at: published.now, officer: published.officer, of: 2 };
  const { ranking, discipline } = published.panels;
  return (
    <>
      <div class="sheet sheet-first">
        <div class={ranking ? 'panel-pair panel-pair-gates' : 'panel-pair'}>
          <Gates {...props} />
          {ranking && <HelpList {...props} />}
        </div>
        <div class="panel-pair panel-pair-mosaic">
          <MosaicPanel {...props} />
          <DistrictTable {...props} />
        </div>
      </div>
      <PrintFoot {...foot} sheet={1} />
      <div class="sheet">
        <Quality {...props} />
        <div class={discipline ? 'panel-pair panel-pair-money' : 'panel-pair'}>
          <Funding {...props} />
          {discipline && <HeatMap {...props} />}
        </div>
        <Definitions />
        <PrintFoot {...foot} sheet={2} />
      </div>
    </>
  );
}
