import { describe, expect, test } from 'vitest';
import { MOSAIC } from '#domain/programme/ningbo/mosaic.ts';
import { NINGBO } from '#domain/programme/ningbo/ningbo.ts';
import { townshipsAt } from '#domain/programme.ts';

const place = ({ row, col }: { row: number; col: number }) => `${row}/${col}`;

describe('the mosaic of Ningbo', () => {
  test('has one tile for each township and none for anything else', () => {
    expect(MOSAIC.tiles.map((tile) => tile.code).sort()).toEqual(NINGBO.townships.map((t) => t.code));
  });

  test('no two tiles share a square, and all lie inside 14 by 16', () => {
    expect([MOSAIC.cols, MOSAIC.rows]).toEqual([14, 16]);
    expect(new Set(MOSAIC.tiles.map(place)).size).toBe(MOSAIC.tiles.length);
    for (const { row, col } of MOSAIC.tiles) {
      expect(row).toBeGreaterThanOrEqual(0);
      expect(row).toBeLessThan(MOSAIC.rows);
      expect(col).toBeGreaterThanOrEqual(0);
      expect(col).toBeLessThan(MOSAIC.cols);
    }
  });

  test.each(NINGBO.districts)('the tiles of $name hang together', ({ code }) => {
    for (const day of ['2021-01-01', '2025-01-01']) {
      const codes = new Set(townshipsAt(NINGBO, day, code).map((township) => township.code));
      const tiles = MOSAIC.tiles.filter((tile) => codes.has(tile.code));
      const open = new Set(tiles.map(place));
      const reach = tiles.slice(0, 1);
      for (const { row, col } of reach) {
        open.delete(place({ row, col }));
        for (const [down, right] of [
          [0, 1],
          [1, 0],
          [0, -1],
          [-1, 0],
        ] as const) {
          const next = { row: row + down, col: col + right };
          if (open.delete(place(next))) reach.push({ ...next, code });
        }
      }
      expect(reach).toHaveLength(codes.size);
    }
  });

  test('tiles of a district follow the code order row by row; the township of 2024 stands beside Cixi', () => {
    expect(MOSAIC.tiles.slice(0, 4).map((tile) => tile.code)).toEqual([
      '330282002',
      '330282003',
      '330282004',
      '330282005',
    ]);
    expect(MOSAIC.tiles.find((tile) => tile.code === '330282P01')).toMatchObject({ row: 0, col: 6 });
  });
});
