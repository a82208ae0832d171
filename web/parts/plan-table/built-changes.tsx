import { type BuiltLine, builtDifference } from '#domain/built-list.ts';
import { listed } from '../../strings/punctuation.ts';
import { planWords } from './plan-words.ts';

export interface BuiltChangesProps {
  /** The list as it was filed, and as it is now. */
  readonly filed: readonly BuiltLine[];
  readonly today: readonly BuiltLine[];
  readonly nameOf: (townshipCode: string) => string;
}

/** What became of a built list since it was filed, in sentences; that nothing did is said as well. */
export function BuiltChanges({ filed, today, nameOf }: BuiltChangesProps) {
  const t = planWords().built;
  const { added, gone, moved } = builtDifference(filed, today);
  const lines = (of: readonly BuiltLine[]) =>
    listed(of.map(({ townshipCode, builtOn }) => t.line(nameOf(townshipCode), builtOn)));
  if (added.length + gone.length + moved.length === 0) return <p class="caption">{t.same}</p>;
  return (
    <ul class="caption">
      {added.length > 0 && <li>{t.added(added.length, lines(added))}</li>}
      {gone.length > 0 && <li>{t.gone(gone.length, lines(gone))}</li>}
      {moved.length > 0 && (
        <li>
          {t.moved(
            moved.length,
            listed(moved.map((one) => t.movedLine(nameOf(one.townshipCode), one.builtOn, one.now))),
          )}
        </li>
      )}
    </ul>
  );
}
