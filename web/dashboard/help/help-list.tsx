import { type Help, needsHelp } from '#domain/figures/needs-help.ts';
import type { District } from '#domain/programme.ts';
import { districtOf } from '#domain/programme.ts';
import { EmptyState } from '../../parts/empty-state/empty-state.tsx';
import { SectionHead } from '../../parts/section-head/section-head.tsx';
import { StatusTag, type Verdict } from '../../parts/status-tag/status-tag.tsx';
import { panelWords } from '../panel-words.ts';
import type { PanelsProps } from '../panels/panels-props.ts';
import { words } from '../words.ts';
import './help-list.css';

const VERDICTS: Readonly<Record<Help['urgency'], Verdict>> = { red: 'bad', yellow: 'warn', blue: 'soon' };

/** Districts that need help, most urgent first: what is short, why, and the nearest date. Reports due soon share one line. */
export function HelpList({ published, programme, figures, district, onDistrict }: PanelsProps) {
  const t = panelWords().help;
  const all = needsHelp(figures, published.summary, programme, published.settings).filter(
    (help) => district === null || help.districtCode === district,
  );
  const onlyDue = all.filter(isOnlyDue);
  const rest = all.filter((help) => !isOnlyDue(help));
  const due = onlyDue[0]?.reasons[0];
  const name = (help: Help): District => districtOf(programme, help.districtCode);
  return (
    <section id="help" aria-labelledby="help-name">
      <SectionHead id="help-name" title={t.title} note={all.length > 0 ? t.note : undefined} />
      {all.length === 0 && <EmptyState title={t.nobody} />}
      <ol>
        {rest.map((help) => (
          <li key={help.districtCode} class="help">
            <p class="help-head">
              <button type="button" class="button-link" onClick={() => onDistrict(help.districtCode)}>
                {words().district(name(help))}
              </button>
              <StatusTag kind={VERDICTS[help.urgency]}>{t.tag(help)}</StatusTag>
            </p>
            <p>{t.why(help, programme, figures.asOf.day)}</p>
          </li>
        ))}
        {due?.code === 'REPORT_SOON' && (
          <li class="help">
            <p class="help-head">
              <strong>{t.due(due.month)}</strong>
              <StatusTag kind="soon">{t.dueIn(due.days)}</StatusTag>
            </p>
            <p>{t.owe(onlyDue.map((help) => words().district(name(help))))}</p>
          </li>
        )}
      </ol>
    </section>
  );
}

const isOnlyDue = ({ reasons }: Help): boolean => reasons.every((reason) => reason.code === 'REPORT_SOON');
