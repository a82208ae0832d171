import type { Figures } from '#domain/figures.ts';
import type { Gate, Programme } from '#domain/programme.ts';
import { panelWords } from '../panel-words.ts';
import { words } from '../words.ts';

export interface DistrictDotsProps {
  readonly programme: Programme;
  readonly gate: Gate;
  /** By district code. */
  readonly figures: Readonly<Record<string, Figures>>;
}

/** One square a district: reached is filled, not reached is outlined, without a plan it is pale. */
export function DistrictDots({ programme, gate, figures }: DistrictDotsProps) {
  const t = panelWords().gates;
  return (
    <ul class="dots" aria-label={t.dots(gate)}>
      {programme.districts.map((district) => {
        const figure = figures[district.code]?.gates[gate.id] ?? null;
        const reached = figure !== null && (figure.actual >= figure.need || figure.state === 'MADE_UP');
        const state = figure === null ? 'none' : reached ? 'reached' : 'short';
        const text = `${words().district(district)}${words().colon}${t.dot(figure)}`;
        return (
          <li key={district.code} class={`dot dot-${state}`} title={text}>
            <span aria-hidden="true">{district.initial}</span>
            <span class="spoken">{text}</span>
          </li>
        );
      })}
    </ul>
  );
}
