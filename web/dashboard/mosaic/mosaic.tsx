import { useRef, useState } from 'preact/hooks';
import type { District, Mosaic as Drawing } from '#domain/programme.ts';
import { panelWords } from '../panel-words.ts';
import { words } from '../words.ts';
import { type Direction, districtEdges, leaders, neighbour } from './drawing.ts';
import type { TileFacts } from './tile-facts.ts';
import './mosaic.css';

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};
/** Pixels of a tile in the drawing's own measure. */
const TILE = 24;
const GAP = 1;
/** Patterns are named in the drawing itself: old engines look for them beside a style sheet that names them. */
const PATTERNS: Readonly<Record<string, string>> = { building: 'url(#hatch)', suspended: 'url(#stripe)' };

export interface MosaicProps {
  readonly drawing: Drawing;
  readonly tiles: readonly TileFacts[];
  readonly districts: readonly District[];
  /** 「14/19」 under a district's name. */
  readonly countOf: (districtCode: string) => string;
  readonly chosen: string | null;
  readonly onChoose: (districtCode: string | null) => void;
}

/**
 * A square a township. One stop for the keyboard: arrows move from tile to tile, and the tile under pointer, finger or
 * focus is named. The districts' names stand outside on leader lines and narrow the page to a district.
 */
export function Mosaic({ drawing, tiles, districts, countOf, chosen, onChoose }: MosaicProps) {
  const t = panelWords().mosaic;
  const { cols, rows } = drawing;
  const [named, setNamed] = useState<string | null>(null);
  const [stop, setStop] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const lines = leaders(tiles, rows);
  const entry = tiles.find((tile) => tile.code === stop) ?? tiles[0];
  const shown = tiles.find((tile) => tile.code === named);
  const move = (event: KeyboardEvent) => {
    const direction = ARROWS[event.key];
    if (event.key === 'Escape') setNamed(null);
    const next = direction && entry && neighbour(tiles, entry, direction);
    if (!next) return;
    event.preventDefault();
    list.current?.querySelector<SVGElement>(`[data-code="${next.code}"]`)?.focus();
  };
  const focused = (code: string) => {
    setStop(code);
    setNamed(code);
  };
  return (
    <div class="mosaic" style={{ '--rows': rows, '--cols': cols }}>
      <div
        ref={list}
        class="mosaic-tiles"
        role="listbox"
        tabIndex={-1}
        aria-label={t.listName(tiles.length)}
        aria-orientation="horizontal"
        onKeyDown={move}
        onMouseLeave={() => setNamed(null)}
      >
        <svg class="mosaic-drawing" viewBox={`0 0 ${cols * TILE} ${rows * TILE}`} role="presentation">
          <defs>
            <pattern
              id="hatch"
              width="6"
              height="6"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <rect width="6" height="6" class="hatch-ground" />
              <rect width="3" height="6" class="hatch-line" />
            </pattern>
            <pattern
              id="stripe"
              width="6"
              height="6"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <rect width="6" height="6" class="stripe-ground" />
              <rect width="2" height="6" class="stripe-line" />
            </pattern>
          </defs>
          {tiles.map((tile) => (
            <g
              key={tile.code}
              role="option"
              aria-selected={tile.code === named}
              aria-label={t.tile(tile)}
              data-code={tile.code}
              tabindex={tile === entry ? 0 : -1}
              class={`tile tile-${tile.state}${chosen && chosen !== tile.districtCode ? ' tile-away' : ''}`}
              transform={`translate(${tile.col * TILE} ${tile.row * TILE})`}
              onFocus={() => focused(tile.code)}
              onBlur={() => setNamed(null)}
              onMouseEnter={() => setNamed(tile.code)}
              onClick={() => focused(tile.code)}
            >
              <rect
                x={GAP}
                y={GAP}
                width={TILE - 2 * GAP}
                height={TILE - 2 * GAP}
                rx="2"
                fill={PATTERNS[tile.state]}
              />
            </g>
          ))}
          <path class="district-edges" d={scaled(districtEdges(tiles))} />
          {lines.map((line) => {
            const from = { x: line.side === 'left' ? 0 : cols * TILE, y: line.labelY * TILE };
            const d = `M${from.x} ${from.y}L${line.x * TILE} ${line.y * TILE}`;
            return (
              <g key={line.districtCode}>
                {line.crosses && <path class="leader-casing" d={d} />}
                <path class="leader" d={d} />
                {line.crosses && <circle class="leader-end" cx={line.x * TILE} cy={line.y * TILE} r="3.5" />}
              </g>
            );
          })}
        </svg>
      </div>
      {lines.map((line) => {
        const district = districts.find(({ code }) => code === line.districtCode);
        if (!district) return null;
        const isChosen = chosen === line.districtCode;
        return (
          <button
            key={line.districtCode}
            type="button"
            class={`mosaic-name mosaic-name-${line.side}`}
            style={{ '--y': line.labelY }}
            aria-pressed={isChosen}
            title={isChosen ? words().wholeCity : words().onlyDistrict(words().district(district))}
            onClick={() => onChoose(isChosen ? null : line.districtCode)}
          >
            <strong>{words().short(district)}</strong>
            <small>{countOf(line.districtCode)}</small>
          </button>
        );
      })}
      {shown && (
        <p
          class={`tile-name tile-name-${shown.col < cols / 2 ? 'right' : 'left'}`}
          style={{ '--x': shown.col, '--y': shown.row }}
          aria-hidden="true"
        >
          <strong>{shown.station}</strong>
          <span>{t.state(shown)}</span>
        </p>
      )}
    </div>
  );
}

/** A path in tiles as one in pixels. */
const scaled = (path: string): string => path.replace(/\d+/g, (n) => String(Number(n) * TILE));
