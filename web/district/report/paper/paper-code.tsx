import { QrCode } from '../../../parts/qr-code/qr-code.tsx';
import { reportWords } from '../report-words.ts';

/** Characters of each end of a hash that are printed. */
const SHORT = 8;

/** Receipt and hash of the round as a code to scan, with the hash's beginning and end to compare by eye. */
export function PaperCode({ receipt, hash }: { readonly receipt: string; readonly hash: string }) {
  const t = reportWords().paper;
  const short = `${hash.slice(0, SHORT)}…${hash.slice(-SHORT)}`;
  return (
    <figure class="paper-code">
      <QrCode text={`${receipt} ${hash}`} label={t.code(receipt)} />
      <figcaption>{t.hash(short)}</figcaption>
    </figure>
  );
}
