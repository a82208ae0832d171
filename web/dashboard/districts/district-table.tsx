import { monthOf } from '#domain/calendar.ts';
import type { GateFigure } from '#domain/figures/gates.ts';
import type { Light } from '#domain/figures/lights.ts';
import { gateInFront } from '#domain/figures/sentence.ts';
import type { Figures } from '#domain/figures.ts';
import { ProgressBar } from '../../parts/progress-bar/progress-bar.tsx';
import { SectionHead } from '../../parts/section-head/section-head.tsx';
import { StatusTag, type Verdict } from '../../parts/status-tag/status-tag.tsx';
import { count, NOTHING, percent } from '../../strings/numbers.ts';
import { panelWords } from '../panel-words.ts';
import type { PanelsProps } from '../panels/panels-props.ts';
import { type ReportCell, reportCell } from '../reporting/report-cell.ts';
import { words } from '../words.ts';
import './district-table.css';

const LIGHTS: Readonly<Record<Light, Verdict>> = { red: 'bad', yellow: 'warn', green: 'good', grey: 'flat' };
const CELLS: Readonly<Record<ReportCell['kind'], Verdict>> = {
  onTime: 'good',
  late: 'warn',
  returned: 'warn',
  waiting: 'waiting',
  missing: 'bad',
};

/** The districts: what stands, how the year goes against its schedule, and, for who may see it, rank, light and report. */
export function DistrictTable({ published, programme, figures, district, onDistrict }: PanelsProps) {
  const t = panelWords().districts;
  const { summary, settings, panels } = published;
  const { day, at } = figures.asOf;
  const gate = gateInFront(programme, day);
  const month = monthOf(day);
  const rows = programme.districts
    .flatMap((row) => {
      const own = figures.districts[row.code];
      return own ? [{ district: row, own }] : [];
    })
    .sort((a, b) => (panels.ranking ? (a.own.rank ?? 99) - (b.own.rank ?? 99) : 0));
  const isPlanned = figures.city.planned > 0;
  return (
    <section id="districts" aria-labelledby="districts-name">
      <SectionHead
        id="districts-name"
        title={t.title}
        note={panels.ranking && isPlanned ? t.rankedNote : undefined}
      />
      <div class="table-scroll">
        <table class="table districts">
          <thead>
            <tr>
              {panels.ranking && (
                <th scope="col" class="number">
                  {t.rank}
                </th>
              )}
              <th scope="col">{t.district}</th>
              <th scope="col" class="number">
                {t.built}
              </th>
              <th scope="col" class="number">
                {t.coverage}
              </th>
              {isPlanned && (
                <th scope="col" class="districts-bar">
                  {t.progress}
                  <span class="districts-tick" aria-hidden="true" />
                  {t.schedule}
                </th>
              )}
              {isPlanned && (
                <th scope="col" class="number districts-year">
                  {t.year}
                </th>
              )}
              {panels.ranking && <th scope="col">{t.state}</th>}
              {panels.ranking && isPlanned && gate && (
                <th scope="col" class="districts-gate">
                  {t.gate(gate)}
                </th>
              )}
              {panels.discipline && <th scope="col">{t.report}</th>}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ district: row, own }) => {
              const chosen = district === row.code;
              const cell = reportCell(summary[row.code], programme, month, at, settings);
              return (
                <tr key={row.code} class={rowClass(district, row.code)}>
                  {panels.ranking && <td class="number">{own.rank ?? NOTHING}</td>}
                  <th scope="row">
                    <button
                      type="button"
                      class="button-link"
                      aria-pressed={chosen}
                      onClick={() => onDistrict(chosen ? null : row.code)}
                    >
                      {words().inTable(row)}
                    </button>
                  </th>
                  <Counts own={own} />
                  {isPlanned && (
                    <td class="districts-bar">
                      {own.planned > 0 && <YearBar own={own} label={t.progressOf(words().district(row))} />}
                    </td>
                  )}
                  {isPlanned && <YearCount own={own} />}
                  {panels.ranking && (
                    <td>
                      <StatusTag kind={LIGHTS[own.light]}>{t.light(own)}</StatusTag>
                    </td>
                  )}
                  {panels.ranking && isPlanned && gate && (
                    <td class="districts-gate">{gateText(own.gates[gate.id] ?? null)}</td>
                  )}
                  {panels.discipline && (
                    <td>{cell && <StatusTag kind={CELLS[cell.kind]}>{t.cell(cell)}</StatusTag>}</td>
                  )}
                </tr>
              );
            })}
          </tbody>
          <tfoot>
            <tr>
              {panels.ranking && <td />}
              <th scope="row">{words().city}</th>
              <Counts own={figures.city} />
              {isPlanned && (
                <td class="districts-bar">
                  <YearBar own={figures.city} label={t.progressOf(words().city)} />
                </td>
              )}
              {isPlanned && <YearCount own={figures.city} />}
              {panels.ranking && (
                <td>
                  {isPlanned && (
                    <StatusTag kind={LIGHTS[figures.city.light]}>{t.light(figures.city)}</StatusTag>
                  )}
                </td>
              )}
              {panels.ranking && isPlanned && gate && (
                <td class="districts-gate">{gateText(figures.city.gates[gate.id] ?? null)}</td>
              )}
              {panels.discipline && <td />}
            </tr>
          </tfoot>
        </table>
      </div>
      {isPlanned && <p class="caption">{t.foot(figures.city.scheduleExpected)}</p>}
    </section>
  );
}

const rowClass = (chosen: string | null, code: string): string | undefined => {
  if (chosen === null) return undefined;
  return chosen === code ? 'districts-chosen' : 'districts-away';
};

function Counts({ own }: { readonly own: Figures }) {
  return (
    <>
      <td class="number">
        {count(own.builtCount)}
        <small>/{count(own.townships)}</small>
      </td>
      <td class="number">{percent(own.coverageRate)}</td>
    </>
  );
}

function YearCount({ own }: { readonly own: Figures }) {
  return (
    <td class="number districts-year">
      {count(own.newBuilt)}
      <small>/{count(own.planned)}</small>
    </td>
  );
}

function YearBar({ own, label }: { readonly own: Figures; readonly label: string }) {
  const { n, d } = own.scheduleExpected;
  const at = (own.planned * n) / d;
  return <ProgressBar label={label} value={own.newBuilt} of={own.planned} tick={{ at, kind: 'schedule' }} />;
}

function gateText(figure: GateFigure | null): string {
  return figure === null ? NOTHING : panelWords().districts.gateState(figure);
}
