import './watermark.css';

const PLACES = Array.from({ length: 24 }, (_, place) => place);

/** A quiet mark of name and time over a desk and its print; hidden from screen readers and from the pointer. None in public. */
export function Watermark({ text }: { readonly text: string }) {
  return (
    <div class="watermark" aria-hidden="true">
      {PLACES.map((place) => (
        <span key={place}>{text}</span>
      ))}
    </div>
  );
}
