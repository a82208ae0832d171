import type { CellKind } from './cell-face.ts';

/** A triangle, a square, a tick, an arrow back: what tells cells apart in grey. */
const SHAPES: Partial<Readonly<Record<CellKind | 'back', string>>> = {
  late: 'M6 1 11.6 11H.4z',
  missing: 'M1.5 1.5h9v9h-9z',
  accepted: 'M1 6.4 2.4 5 4.8 7.4 9.8 2 11.2 3.4 4.8 10.2z',
  back: 'M5 1 1 4.2 5 7.4V5.2h2.6a1.6 1.6 0 0 1 0 3.2H3v2h4.6a3.6 3.6 0 0 0 0-7.2H5z',
  returned: 'M5 1 1 4.2 5 7.4V5.2h2.6a1.6 1.6 0 0 1 0 3.2H3v2h4.6a3.6 3.6 0 0 0 0-7.2H5z',
};

/** The shape of a cell's kind; nothing for kinds that a frame tells apart. Hidden from screen readers, which get the words. */
export function CellMark({ of }: { readonly of: CellKind | 'back' }) {
  const shape = SHAPES[of];
  if (!shape) return null;
  return (
    <svg class="calendar-mark" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <path d={shape} fill="currentColor" />
    </svg>
  );
}
