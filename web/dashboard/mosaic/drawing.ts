import type { Tile } from '#domain/programme.ts';

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

/**
 * A name for each district beside its open edge, without two names on one another. A district inside the drawing has
 * no open edge: its name takes the emptier side, and its line runs over the tiles between.
 */
export function leaders(tiles: readonly PlacedTile[], rows: number): readonly Leader[] {
  const codes = [...new Set(tiles.map((tile) => tile.districtCode))];
  const found: Leader[] = [];
  const inside: string[] = [];
  for (const code of codes) {
    const left = edge(code, tiles, 'left');
    const right = edge(code, tiles, 'right');
    if (left.crossed > 0 && right.crossed > 0) inside.push(code);
    else found.push(leaderAt(code, betterOf(left, right)));
  }
  for (const code of inside) {
    const lefts = found.filter((leader) => leader.side === 'left').length;
    found.push(leaderAt(code, edge(code, tiles, lefts * 2 <= found.length ? 'left' : 'right')));
  }
  return SIDES.flatMap((side) =>
    spread(
      found.filter((leader) => leader.side === side).sort((a, b) => a.y - b.y),
      rows,
    ),
  );
}

const SIDES = ['left', 'right'] as const;

/** Where a district comes nearest to one side: how many foreign tiles lie between, and the ends of the rows that have so few. */
interface Edge {
  readonly side: Leader['side'];
  readonly crossed: number;
  readonly ends: readonly { readonly row: number; readonly x: number }[];
}

function edge(districtCode: string, tiles: readonly PlacedTile[], side: Leader['side']): Edge {
  const own = tiles.filter((tile) => tile.districtCode === districtCode);
  const ends = own.map(({ row, col }) => ({
    row,
    x: side === 'left' ? col : col + 1,
    crossed: tiles.filter(
      (tile) =>
        tile.row === row &&
        tile.districtCode !== districtCode &&
        (side === 'left' ? tile.col < col : tile.col > col),
    ).length,
    outer: !own.some((tile) => tile.row === row && (side === 'left' ? tile.col < col : tile.col > col)),
  }));
  const crossed = Math.min(...ends.map((end) => end.crossed));
  return { side, crossed, ends: ends.filter((end) => end.outer && end.crossed === crossed) };
}

const betterOf = (left: Edge, right: Edge): Edge => {
  if (left.crossed !== right.crossed) return left.crossed < right.crossed ? left : right;
  return left.ends.length > right.ends.length ? left : right;
};

function leaderAt(districtCode: string, { side, crossed, ends }: Edge): Leader {
  const middle = ends[Math.floor((ends.length - 1) / 2)];
  if (!middle) throw new Error(`no tile of district ${districtCode}`);
  const inward = side === 'left' ? 0.5 : -0.5;
  return {
    districtCode,
    side,
    labelY: middle.row + 0.5,
    x: crossed > 0 ? middle.x + inward : middle.x,
    y: middle.row + 0.5,
    crosses: crossed > 0,
  };
}

/** Moves names apart as little as it takes: names that touch share their shift. `sorted` by height. */
function spread(sorted: readonly Leader[], rows: number): readonly Leader[] {
  // A group of touching names: where its first one would like to stand, and how many they are.
  const groups: { first: number; count: number }[] = [];
  for (const { y } of sorted) {
    groups.push({ first: y, count: 1 });
    for (;;) {
      const last = groups[groups.length - 1];
      const before = groups[groups.length - 2];
      if (!last || !before || before.first + before.count * NAME_HEIGHT <= last.first) break;
      const count = before.count + last.count;
      const shifted = last.first - before.count * NAME_HEIGHT;
      groups.splice(-2, 2, {
        first: (before.first * before.count + shifted * last.count) / count,
        count,
      });
    }
  }
  const lowest = (count: number): number => rows - NAME_HEIGHT / 2 - (count - 1) * NAME_HEIGHT;
  const heights = groups.flatMap(({ first, count }) => {
    const from = Math.max(NAME_HEIGHT / 2, Math.min(first, lowest(count)));
    return Array.from({ length: count }, (_, i) => from + i * NAME_HEIGHT);
  });
  return sorted.map((leader, i) => ({ ...leader, labelY: heights[i] ?? leader.y }));
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
