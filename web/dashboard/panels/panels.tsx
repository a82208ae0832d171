import { Definitions } from '../definitions/definitions.tsx';
import { DistrictTable } from '../districts/district-table.tsx';
import { Funding } from '../funding/funding.tsx';
import { Gates } from '../gates/gates.tsx';
import { HelpList } from '../help/help-list.tsx';
import { MosaicPanel } from '../mosaic/mosaic-panel.tsx';
import { PrintFoot } from '../print/print-foot.tsx';
import { Quality } from '../quality/quality.tsx';
import { HeatMap } from '../reporting/heat-map.tsx';
import type { PanelsProps } from './panels-props.ts';

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
