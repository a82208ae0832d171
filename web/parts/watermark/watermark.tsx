import './watermark.css';

/**
 * A quiet mark of name and time over a desk and on each sheet of its print; a pattern, so that it is no text to a
 * screen reader, and deaf to the pointer. None in public.
 */
export function Watermark({ text }: { readonly text: string }) {
  return (
    <svg class="watermark" aria-hidden="true" focusable="false">
      <defs>
        <pattern id="watermark" width="340" height="220" patternUnits="userSpaceOnUse">
          <text class="watermark-text" x="170" y="110" text-anchor="middle" transform="rotate(-18 170 110)">
            {text}
          </text>
        </pattern>
      </defs>
      <rect width="100%" height="100%" fill="url(#watermark)" />
    </svg>
  );
}
