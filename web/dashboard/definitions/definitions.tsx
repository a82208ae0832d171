import { detailWords } from '../panel-words.ts';

/** What the figures mean and how they are counted; closes the printed sheets. */
export function Definitions() {
  const t = detailWords().definitions;
  return (
    <section class="definitions print-only" aria-labelledby="definitions-name">
      <h2 id="definitions-name">{t.title}</h2>
      <dl>
        {t.terms.map(([term, meaning]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
