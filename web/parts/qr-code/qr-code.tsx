import { encode } from 'uqr';
import './qr-code.css';

/** Modules of white round the code, as ISO/IEC 18004 asks. */
const QUIET = 4;

/** A code's side in modules, its quiet zone included, and one SVG path over all dark modules, row by row in runs. */
export function qrPath(text: string): { readonly side: number; readonly path: string } {
  // Level M: a sheet is folded, stamped and copied before it is scanned.
  const { data, size } = encode(text, { ecc: 'M', border: 0 });
  const runs: string[] = [];
  data.forEach((row, y) => {
    let from = -1;
    for (let x = 0; x <= size; x += 1) {
      if (row[x] && from < 0) from = x;
      if (!row[x] && from >= 0) {
        runs.push(`M${from + QUIET} ${y + QUIET}h${x - from}v1h${from - x}z`);
        from = -1;
      }
    }
  });
  return { side: size + 2 * QUIET, path: runs.join('') };
}

export interface QrCodeProps {
  /** What a scanner reads. */
  readonly text: string;
  /** What it is, for who does not see it. */
  readonly label: string;
}

/** A text as a QR code, black on white in any theme; 32 mm on paper, its margin of white included. */
export function QrCode({ text, label }: QrCodeProps) {
  const { side, path } = qrPath(text);
  return (
    <svg
      class="qr-code"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${side} ${side}`}
      shape-rendering="crispEdges"
    >
      <rect width={side} height={side} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
