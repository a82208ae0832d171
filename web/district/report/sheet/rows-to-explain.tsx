import { reportWords } from '../report-words.ts';
import { RowMessages } from './row-messages.tsx';
import type { SheetRow } from './sheet.ts';
import type { SheetEditing } from './sheet-editing.ts';
import './sheet-table.css';
import './sheet-phone.css';

/** Rows that nobody pinned and that yet have to be explained before filing again, such as people who have left since. */
export function RowsToExplain({
  rows,
  editing,
}: {
  readonly rows: readonly SheetRow[];
  readonly editing: SheetEditing;
}) {
  const t = reportWords().returned;
  if (rows.length === 0) return null;
  return (
    <section class="pin" aria-labelledby="to-explain">
      <h2 id="to-explain">{t.others}</h2>
      <table class="sheet">
        <tbody>
          {rows.map((row) => (
            <>
              <tr key={row.code}>
                <th scope="row">{row.name}</th>
              </tr>
              <RowMessages
                row={row}
                issues={editing.issues(row)}
                warnings={editing.warnings(row)}
                reason={editing.typed(row).warningReason ?? ''}
                columns={1}
                onReason={(text) => editing.type(row, { warningReason: text })}
              />
            </>
          ))}
        </tbody>
      </table>
    </section>
  );
}
