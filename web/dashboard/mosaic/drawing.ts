import type { Tile } from '#domain/programme/ningbo/mosaic.ts';

/** A tile that is drawn, and whose it is. */
export interface PlacedTile extends Tile {
  readonly districtCode: string;
}

/** Where a district's name stands beside the drawing and where its leader line ends, in tiles from the top left. */
export interface Leader {
  readonly districtCode: string;
  readonly side: 'left' | 'right';
  /** Middle of the name. */
  readonly labelY: number;
  /** End of the line, at the district's edge or, for a district without an open side, inside its tile. */
  readonly x: number;
  readonly y: number;
  /** The line runs over other districts' tiles. */
  readonly crosses: boolean;
}

export type Direction = 'up' | 'down' | 'left' | 'right';

const key = (row: number, col: number): string => `${row},${col}`;

/** The edges between districts and around them, as an SVG path in units of a tile. */
export function districtEdges(tiles: readonly PlacedTile[]): string {
  const owner = new Map(tiles.map((tile) => [key(tile.row, tile.col), tile.districtCode]));
  const path: string[] = [];
  for (const { row, col, districtCode } of tiles) {
    if (owner.get(key(row - 1, col)) !== districtCode) path.push(`M${col} ${row}h1`);
    if (owner.get(key(row, col - 1)) !== districtCode) path.push(`M${col} ${row}v1`);
    // The far edges only where no neighbour draws them as its own near ones.
    if (!owner.has(key(row + 1, col))) path.push(`M${col} ${row + 1}h1`);
    if (!owner.has(key(row, col + 1))) path.push(`M${col + 1} ${row}v1`);
  }
  return path.join('');
}

/** Least distance between two names on one side, in tiles. */
const NAME_HEIGHT = 2.4;

/** A name for each district, on the side where its edge is open, without two names on one another. */
export function leaders(tiles: readonly PlacedTile[], rows: number): readonly Leader[] {
  const codes = [...new Set(tiles.map((tile) => tile.districtCode))];
  const found = codes.map((code) => leaderOf(code, tiles));
  return (['left', 'right'] as const).flatMap((side) =>
    spread(
      found.filter((leader) => leader.side === side).sort((a, b) => a.y - b.y),
      rows,
    ),
  );
}

function leaderOf(districtCode: string, tiles: readonly PlacedTile[]): Leader {
  const own = tiles.filter((tile) => tile.districtCode === districtCode);
  const candidates = own.flatMap(({ row, col }) => {
    const line = tiles.filter((tile) => tile.row === row);
    const over = (isBetween: (other: number) => boolean): number =>
      line.filter((tile) => isBetween(tile.col)).length;
    return [
      { side: 'left' as const, row, x: col, crossed: over((other) => other < col) },
      { side: 'right' as const, row, x: col + 1, crossed: over((other) => other > col) },
    ];
  });
  const least = Math.min(...candidates.map(({ crossed }) => crossed));
  const open = candidates.filter(({ crossed }) => crossed === least);
  const lefts = open.filter(({ side }) => side === 'left');
  const rights = open.filter(({ side }) => side === 'right');
  const side = lefts.length > rights.length ? lefts : rights;
  const middle = side[Math.floor((side.length - 1) / 2)];
  if (!middle) throw new Error(`no tile of district ${districtCode}`);
  const inward = middle.side === 'left' ? 0.5 : -0.5;
  return {
    districtCode,
    side: middle.side,
    labelY: middle.row + 0.5,
    x: least > 0 ? middle.x + inward : middle.x,
    y: middle.row + 0.5,
    crosses: least > 0,
  };
}

/** Moves names apart, downwards first and then back up from the foot; `sorted` by height. */
function spread(sorted: readonly Leader[], rows: number): readonly Leader[] {
  const heights = sorted.map(({ labelY }) => labelY);
  for (let i = 1; i < heights.length; i++)
    heights[i] = Math.max(heights[i] ?? 0, (heights[i - 1] ?? 0) + NAME_HEIGHT);
  for (let i = heights.length - 1; i >= 0; i--) {
    const limit = i === heights.length - 1 ? rows - NAME_HEIGHT / 2 : (heights[i + 1] ?? rows) - NAME_HEIGHT;
    heights[i] = Math.min(heights[i] ?? 0, limit);
  }
  return sorted.map((leader, i) => ({ ...leader, labelY: heights[i] ?? leader.labelY }));
}

/** The tile to which an arrow key leads: the next in the row, or the nearest of the row above or below. Null at the edge. */
export function neighbour<T extends Tile>(tiles: readonly T[], from: Tile, direction: Direction): T | null {
  const beside = direction === 'left' || direction === 'right';
  const sign = direction === 'left' || direction === 'up' ? -1 : 1;
  const ahead = tiles.filter((tile) =>
    beside ? tile.row === from.row && (tile.col - from.col) * sign > 0 : (tile.row - from.row) * sign > 0,
  );
  const distance = (tile: Tile): number =>
    beside
      ? Math.abs(tile.col - from.col)
      : Math.abs(tile.row - from.row) * 100 + Math.abs(tile.col - from.col);
  return ahead.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}
