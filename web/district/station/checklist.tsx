import type { Lifecycle } from '#domain/claims.ts';
import type { StandardId, StandardLine, StandardPurpose } from '#domain/standards.ts';
import { ChecklistLine } from '../../parts/checklist-line/checklist-line.tsx';
import { fieldWords } from '../../parts/field-words.ts';
import { PROGRAMME_WORDS } from '../../programme/programme-words.ts';
import { language } from '../../strings/language.ts';
import { count } from '../../strings/numbers.ts';
import { isReached } from '../failing.ts';
import './checklist.css';
import { standardWords, stationWords } from './words.ts';

export interface ChecklistProps {
  readonly lines: readonly StandardLine[];
  readonly life: Lifecycle;
  /** Leads to the field that mends a line; null where the reader cannot edit. */
  readonly onMend: ((id: StandardId) => void) | null;
}

const GROUPS: readonly StandardPurpose[] = ['BUILT', 'OPERATING', 'ACCEPTANCE'];

/** The standards of a station: what is not met first, with its finding, the way out and the clause; what is met, quietly. */
export function Checklist({ lines, life, onMend }: ChecklistProps) {
  const t = stationWords();
  const names = fieldWords().standards;
  const findings = standardWords();
  const hard = lines.filter((line) => line.purpose !== 'REMINDER');
  const open = lines
    .filter((line) => !line.met)
    .map((line) => ({ line, now: isReached(line.purpose, life) }))
    .sort((a, b) => rank(a) - rank(b));
  return (
    <aside
      class={open.length > 0 ? 'checklist checklist-open' : 'checklist'}
      aria-labelledby="checklist-title"
    >
      <h2 class="checklist-title" id="checklist-title">
        {t.checklist.title}
      </h2>
      <p>
        <span class="checklist-met">{count(hard.filter((line) => line.met).length)}</span>
        <span class="quiet">
          {' '}
          / {hard.length} {t.checklist.met}
        </span>
      </p>
      <ul>
        {open.map(({ line, now }) => {
          const { finding, fix, go } = findings[line.id];
          return (
            <ChecklistLine
              key={line.id}
              verdict={now ? 'bad' : 'warn'}
              name={now ? names[line.id] : t.checklist.before[line.purpose](names[line.id])}
              finding={finding(line.facts)}
              fix={fix}
              clause={clauseOf(line)}
            >
              {onMend && (
                <button type="button" class="button-link screen-only" onClick={() => onMend(line.id)}>
                  {go}
                </button>
              )}
            </ChecklistLine>
          );
        })}
      </ul>
      {GROUPS.map((purpose) => {
        const group = lines.filter((line) => line.purpose === purpose);
        const met = group.filter((line) => line.met);
        return (
          <section key={purpose} class="checklist-group">
            <h3 class="checklist-group-title">
              {t.checklist.groups[purpose]}
              <span>{t.checklist.of(count(met.length), count(group.length))}</span>
            </h3>
            <ul>
              {met.map((line) => (
                <ChecklistLine key={line.id} verdict="good" name={names[line.id]} />
              ))}
            </ul>
          </section>
        );
      })}
    </aside>
  );
}

/** Faults, then what the next step asks for, then reminders; each in the order of the Opinions. */
const rank = ({ line, now }: { readonly line: StandardLine; readonly now: boolean }): number =>
  now ? 0 : line.purpose === 'REMINDER' ? 2 : 1;

function clauseOf(line: StandardLine): string {
  const clause = PROGRAMME_WORDS.clauses[line.clause];
  const title = (language === 'zh' ? clause?.title : clause?.titleEn) ?? '';
  return title === '' ? '' : stationWords().checklist.clause(title);
}
