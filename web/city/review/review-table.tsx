import { Fragment } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type ComparedRow, FIGURE_FIELDS, type FigureField } from '#domain/compare-rows.ts';
import { fieldId } from '../../parts/act/use-saving.ts';
import { fieldWords } from '../../parts/field-words.ts';
import { Filter } from '../../parts/filter/filter.tsx';
import { SectionHead } from '../../parts/section-head/section-head.tsx';
import { cellFor } from './cell-keys.ts';
import { columnsOf } from './columns-of.ts';
import { valueInWords, warningInWords } from './figure-words.ts';
import { PinForm } from './pin-form.tsx';
import { ReviewRow } from './review-row.tsx';
import { reviewWords } from './review-words.ts';
import type { Pins } from './use-pins.ts';
import './review-table.css';

export interface ReviewTableProps {
  readonly caption: string;
  /** Beside the section's title: what the small figures compare with. */
  readonly note: string;
  readonly rows: readonly ComparedRow[];
  readonly pins: Pins | null;
  readonly returned: ReadonlySet<string>;
}

/** The rows to look at, each with what changed; the rest is one line that unfolds. */
export function ReviewTable({ caption, note, rows, pins, returned }: ReviewTableProps) {
  const t = reviewWords().table;
  const [only, setOnly] = useState<'toLook' | 'all' | 'returned'>('toLook');
  const [visited, setVisited] = useState<string | null>(null);
  const table = useRef<HTMLTableElement>(null);
  const columns = columnsOf(rows);
  const pinned = [
    ...returned,
    ...(pins?.list ?? []).map(({ pointer }) => pointer),
    pins?.writing?.pointer ?? '',
  ];
  const isLooked = ({ code, toLook }: ComparedRow): boolean =>
    toLook || pinned.some((pointer) => pointer.startsWith(`/rows/${code}/`));
  const looked = rows.filter(isLooked);
  const rest = rows.filter((row) => !isLooked(row));
  const pinsOf = ({ code }: ComparedRow): number =>
    [...returned].filter((pointer) => pointer.startsWith(`/rows/${code}/`)).length;
  const sentBack = rows.filter((row) => pinsOf(row) > 0);
  const lists = { toLook: looked, all: [...looked, ...rest], returned: sentBack };
  const shown = lists[only];
  const first = shown[0];
  const isShown = shown.some(({ code }) => visited?.startsWith(`/rows/${code}/`));
  const stop = isShown ? visited : first ? `/rows/${first.code}/staffOnSite` : null;
  return (
    <>
      <SectionHead id="rows-title" title={t.title} note={note}>
        <Filter
          label={t.title}
          value={only}
          choices={[
            { value: 'toLook', label: t.toLook(looked.length) },
            { value: 'all', label: t.all(rows.length) },
            ...(sentBack.length > 0
              ? [
                  {
                    value: 'returned' as const,
                    label: t.sentBack(sentBack.reduce((sum, row) => sum + pinsOf(row), 0)),
                  },
                ]
              : []),
          ]}
          onChoose={setOnly}
        />
      </SectionHead>
      {looked.length === 0 && <p class="quiet">{t.nothing}</p>}
      {shown.length > 0 && (
        <div class="table-scroll">
          <table
            class="table review-table"
            ref={table}
            onFocusIn={(event) =>
              setVisited(event.target instanceof HTMLElement ? pointerOf(event.target) : null)
            }
            onKeyDown={(event) => {
              const { target } = event;
              if (!table.current || !(target instanceof HTMLElement) || !target.dataset.cell) return;
              const next = cellFor(event.key, target, table.current);
              if (!next) return;
              event.preventDefault();
              next.focus();
            }}
          >
            <caption class="spoken">{caption}</caption>
            <thead>
              <tr>
                <th scope="col">{t.station}</th>
                <th scope="col">{t.progress}</th>
                {columns.map((field) => (
                  <th key={field} scope="col" class="number">
                    {t.heads[field]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((row) => (
                <Fragment key={row.code}>
                  <ReviewRow compared={row} columns={columns} pins={pins} returned={returned} stop={stop} />
                  {pins?.writing?.pointer.startsWith(`/rows/${row.code}/`) && (
                    <PinRow
                      pins={pins}
                      pointer={pins.writing.pointer}
                      compared={row}
                      columns={columns.length + 2}
                    />
                  )}
                </Fragment>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {rest.length > 0 && only !== 'returned' && (
        <p class="review-rest">
          {t.rest(rest.length)}{' '}
          <button
            type="button"
            class="button-link"
            aria-expanded={only === 'all'}
            onClick={() => setOnly(only === 'all' ? 'toLook' : 'all')}
          >
            {only === 'all' ? t.fold : t.unfold}
          </button>
        </p>
      )}
    </>
  );
}

/** The pointer of a cell, back from its id's parts; null for what is no cell. */
function pointerOf(element: HTMLElement): string | null {
  const field = element.dataset.cell;
  const code = /^field-rows-(.+)-[A-Za-z]+$/.exec(element.id)?.[1];
  return field && code ? `/rows/${code}/${field}` : null;
}

/** The remark as a row under its cell, with an arrow to it: nothing is covered. */
function PinRow({
  pins,
  pointer,
  compared,
  columns,
}: {
  readonly pins: Pins;
  readonly pointer: string;
  readonly compared: ComparedRow;
  readonly columns: number;
}) {
  const t = reviewWords().pin;
  const row = useRef<HTMLTableCellElement>(null);
  useLayoutEffect(() => {
    const cell = document.getElementById(fieldId(pointer))?.getBoundingClientRect();
    const own = row.current?.getBoundingClientRect();
    if (cell && own) row.current?.style.setProperty('--arrow', `${cell.left + cell.width / 2 - own.left}px`);
  }, [pointer]);
  const name = pointer.split('/')[3] ?? '';
  const field = FIGURE_FIELDS.find((each): each is FigureField => each === name);
  const figure = field && compared.figures[field];
  const labels: Readonly<Record<string, string>> = fieldWords().reportRow;
  return (
    <tr class="review-pin-row">
      <td colSpan={columns} ref={row}>
        <PinForm pins={pins} pointer={pointer} where={`${compared.name} ${labels[name] ?? name}`}>
          {field && figure && (
            <dl class="pin-facts">
              <div>
                <dt>{t.this}</dt>
                <dd>{valueInWords(field, figure.value)}</dd>
              </div>
              <div>
                <dt>{t.last}</dt>
                <dd>{valueInWords(field, figure.before)}</dd>
              </div>
            </dl>
          )}
          {figure?.warnings.map((warning) => (
            <p class="pin-warning" key={warning.code}>
              {warningInWords(warning)}
            </p>
          ))}
        </PinForm>
      </td>
    </tr>
  );
}
