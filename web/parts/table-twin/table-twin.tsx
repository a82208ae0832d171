import type { ComponentChildren } from 'preact';
import { words } from '../words.ts';
import './table-twin.css';

export interface TableTwinProps {
  /** The finding or the name of the chart whose numbers these are. */
  readonly caption: string;
  /** Column names; the first column names the row. */
  readonly head: readonly string[];
  /** Cells already written out, as many as `head`; numbers stand right from the second column on. */
  readonly rows: readonly (readonly ComponentChildren[])[];
  readonly summary?: string;
}

/** The same numbers as a chart, as a table that opens in place by mouse or keyboard. */
export function TableTwin({ caption, head, rows, summary }: TableTwinProps) {
  return (
    <details class="table-twin">
      <summary>{summary ?? words().seeTable}</summary>
      <div class="table-scroll">
        <table class="table">
          <caption>{caption}</caption>
          <thead>
            <tr>
              {head.map((name, column) => (
                <th key={name} scope="col" class={column > 0 ? 'number' : undefined}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, line) => (
              <tr key={line}>
                {row.map((cell, column) =>
                  column === 0 ? (
                    <th key={head[column]} scope="row">
                      {cell}
                    </th>
                  ) : (
                    <td key={head[column]} class="number">
                      {cell}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
