import { fieldWords } from '../../parts/field-words.ts';
import { SectionHead } from '../../parts/section-head/section-head.tsx';
import { StatusTag } from '../../parts/status-tag/status-tag.tsx';
import type { FailingStation } from '../failing.ts';
import { addressOf } from '../place.ts';
import { standardWords } from '../station/words.ts';
import { homeWords } from './home-words.ts';
import './home-tables.css';

/** Stations whose record fails a standard: what is so, how it is mended, and the way there. Without a date, so after what has one. */
export function FailingTable({ failing }: { readonly failing: readonly FailingStation[] }) {
  const t = homeWords().failing;
  const { standards: names } = fieldWords();
  const words = standardWords();
  const count = failing.reduce((sum, station) => sum + station.lines.length, 0);
  return (
    <section aria-labelledby="failing">
      <SectionHead id="failing" title={t.title} note={count > 0 ? t.note(failing.length, count) : t.none} />
      {count > 0 && (
        <table class="table home-table">
          <thead>
            <tr>
              <th scope="col">{t.station}</th>
              <th scope="col">{t.what}</th>
              <th scope="col">{t.now}</th>
              <th scope="col">{t.fix}</th>
              <th scope="col">
                <span class="spoken">{t.act}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {failing.flatMap(({ line, lines }) =>
              lines.map((standard, index) => (
                <tr
                  key={`${line.township.code} ${standard.id}`}
                  class={index < lines.length - 1 ? 'home-table-joined' : undefined}
                >
                  <th scope="row">
                    <a
                      class={index > 0 ? 'spoken-link' : undefined}
                      href={addressOf.station(line.township.code)}
                    >
                      {line.township.name}
                    </a>
                  </th>
                  <td>
                    <StatusTag kind="bad">{names[standard.id]}</StatusTag>
                  </td>
                  <td data-label={t.now}>{words[standard.id].finding(standard.facts)}</td>
                  <td data-label={t.fix}>{words[standard.id].fix}</td>
                  <td class="home-table-link">
                    <a
                      href={addressOf.station(line.township.code)}
                      aria-label={t.link(line.township.name, words[standard.id].go)}
                    >
                      {words[standard.id].go}
                    </a>
                  </td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      )}
    </section>
  );
}
