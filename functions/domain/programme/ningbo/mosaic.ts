import type { Mosaic, Tile } from '#domain/programme.ts';
import { DISTRICTS, TOWNSHIPS } from './divisions.ts';

/**
 * One square a township, by the initial of its district, in rough geographic position. Own drawing, CC0: no boundary
 * is drawn and no square is a real location, so it is no map that would need a review number (审图号).
 */
const DRAWING = [
  '··慈慈慈慈········',
  '·慈慈慈慈慈········',
  '余慈慈慈慈慈慈·······',
  '余余余慈慈慈慈镇镇·····',
  '余余余余余江江镇镇镇····',
  '余余余余江江江江镇镇北北··',
  '余余余余海海江江鄞北北北北北',
  '余余余海海海海鄞鄞鄞鄞北北北',
  '·余海海海海海鄞鄞鄞鄞鄞北·',
  '··海海海海海海鄞鄞鄞鄞鄞鄞',
  '··奉奉奉奉鄞鄞鄞鄞鄞鄞鄞·',
  '··奉奉奉奉奉鄞鄞象象···',
  '··奉奉奉宁宁·象象象···',
  '··宁宁宁宁宁象象象象象··',
  '··宁宁宁宁宁宁象象象象··',
  '··宁宁宁宁宁·象象象象··',
];

/**
 * The free square on the coast to the right of Cixi's first row: 陆中湾街道 has no place among the others, whose
 * squares were drawn before it existed and should not move in the time machine. Empty until 2024-11-20.
 */
const ADDED: readonly Tile[] = [{ row: 0, col: 6, code: '330282P01' }];

/**
 * The mosaic of Ningbo: a tile for each township that ever was in force, row by row, then the added one. Within a
 * district the tiles take the townships in code order. A tile is shown only on days when its township is in force.
 */
export const MOSAIC: Mosaic = { cols: 14, rows: DRAWING.length, tiles: [...drawn(), ...ADDED] };

function drawn(): Tile[] {
  const added = new Set(ADDED.map(({ code }) => code));
  const waiting = new Map(
    DISTRICTS.map(({ code, initial }) => {
      const codes = TOWNSHIPS.filter((t) => t.districtCode === code && !added.has(t.code)).map((t) => t.code);
      return [initial, codes.values()];
    }),
  );
  return DRAWING.flatMap((line, row) =>
    [...line].flatMap((initial, col) => {
      const next = waiting.get(initial)?.next();
      return next === undefined || next.done ? [] : [{ row, col, code: next.value }];
    }),
  );
}
