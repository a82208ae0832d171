import { describe, expect, it } from 'vitest';
import { MOSAIC } from '#domain/programme/ningbo/mosaic.ts';
import { NINGBO } from '#domain/programme/ningbo/ningbo.ts';
import { districtEdges, leaders, neighbour, type PlacedTile } from '../../../web/dashboard/mosaic/drawing.ts';

const placed = (rows: readonly string[]): PlacedTile[] =>
  rows.flatMap((line, row) =>
    [...line].flatMap((districtCode, col) =>
      districtCode === ' ' ? [] : [{ row, col, code: `${row}${col}`, districtCode }],
    ),
  );

describe('Edges', () => {
  it('go around a lone tile once', () => {
    expect(districtEdges(placed(['a']))).toBe('M0 0h1M0 0v1M0 1h1M1 0v1');
  });

  it('run between districts and not between tiles of one', () => {
    expect(districtEdges(placed(['aab']))).not.toContain('M1 0v1');
    expect(districtEdges(placed(['aab']))).toContain('M2 0v1');
  });
});

describe('Names', () => {
  it('stand beside the open edge of their district', () => {
    const [a, b] = leaders(placed(['aab', 'aab', 'aab']), 3);
    expect(a).toMatchObject({ districtCode: 'a', side: 'left', x: 0, crosses: false });
    expect(b).toMatchObject({ districtCode: 'b', side: 'right', x: 3, crosses: false });
  });

  it('of a district inside run over the tiles between to one of its own', () => {
    const inside = leaders(placed(['aaa', 'aba', 'aaa']), 3).find(({ districtCode }) => districtCode === 'b');
    expect(inside).toMatchObject({ crosses: true, x: 1.5, y: 1.5 });
  });

  it('of the whole city never lie on one another and end at their own district', () => {
    const tiles = MOSAIC.tiles.map((tile) => {
      const township = NINGBO.townships.find(({ code }) => code === tile.code);
      if (!township) throw new Error(tile.code);
      return { ...tile, districtCode: township.districtCode };
    });
    const found = leaders(tiles, MOSAIC.rows);
    expect(found.map(({ districtCode }) => districtCode).sort()).toEqual(
      NINGBO.districts.map(({ code }) => code).sort(),
    );
    for (const side of ['left', 'right']) {
      const heights = found.filter((one) => one.side === side).map(({ labelY }) => labelY);
      const gaps = heights.slice(1).map((height, i) => height - (heights[i] ?? 0));
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(2.4 - 1e-9);
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(1.2 - 1e-9);
      expect(Math.max(...heights)).toBeLessThanOrEqual(MOSAIC.rows);
    }
    for (const { districtCode, side, x, y } of found) {
      const inside = side === 'left' ? x + 0.25 : x - 0.25;
      const end = tiles.find((tile) => tile.row === Math.floor(y) && tile.col === Math.floor(inside));
      expect(end?.districtCode).toBe(districtCode);
    }
  });
});

describe('Arrow keys', () => {
  const tiles = placed(['aa a', '  a ']);
  const at = (row: number, col: number): PlacedTile => {
    const found = tiles.find((tile) => tile.row === row && tile.col === col);
    if (!found) throw new Error('no tile');
    return found;
  };

  it('lead to the next tile of the row, over a gap as well', () => {
    expect(neighbour(tiles, at(0, 1), 'right')).toBe(at(0, 3));
    expect(neighbour(tiles, at(0, 3), 'left')).toBe(at(0, 1));
  });

  it('lead to the nearest tile of the row below', () => {
    expect(neighbour(tiles, at(0, 1), 'down')).toBe(at(1, 2));
  });

  it('end at the edge', () => {
    expect(neighbour(tiles, at(0, 0), 'left')).toBeNull();
    expect(neighbour(tiles, at(1, 2), 'down')).toBeNull();
  });
});
