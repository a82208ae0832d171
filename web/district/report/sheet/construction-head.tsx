import type { ComponentChildren } from 'preact';
import { fieldWords } from '../../../parts/field-words.ts';
import { reportWords } from '../report-words.ts';

/** Heads of section 一, on screen and on paper alike; `children`: of columns that one of the two has after them. */
export function ConstructionHead({ children }: { readonly children?: ComponentChildren }) {
  const t = reportWords();
  const { reportRow } = fieldWords();
  return (
    <thead>
      <tr>
        <th scope="col">{t.township}</th>
        <th scope="col">{t.stage}</th>
        <th scope="col">{t.construction.days}</th>
        <th scope="col">{reportRow.expectedBuiltOn}</th>
        <th scope="col" class="number">
          {reportRow.staffOnSite}
        </th>
        <th scope="col">{reportRow.progressNote}</th>
        {children}
      </tr>
    </thead>
  );
}
