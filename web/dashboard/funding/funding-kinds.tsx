import { ProgressBar } from '../../parts/progress-bar/progress-bar.tsx';
import { percent, wan } from '../../strings/numbers.ts';

export interface FundingKindsProps {
  readonly title: string;
  /** Names and fen, in the order of the vocabulary. */
  readonly kinds: readonly (readonly [name: string, fen: number])[];
  /** What the shares are of, in fen. */
  readonly total: number;
}

/** One way to take the money of a year apart: amount and share, a line a kind that occurs. */
export function FundingKinds({ title, kinds, total }: FundingKindsProps) {
  return (
    <table class="table funding-kinds">
      <caption>{title}</caption>
      <tbody>
        {kinds
          .filter(([, fen]) => fen !== 0)
          .map(([name, fen]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td class="funding-kind-bar">
                <ProgressBar label={name} value={fen} of={total} tone="blue" />
              </td>
              <td class="number">{wan(fen)}</td>
              <td class="number quiet">{percent({ n: fen, d: total })}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
