import { monthlyQuestions } from '#domain/records/questions.ts';
import { Figure } from '../../parts/figure/figure.tsx';
import { SectionHead } from '../../parts/section-head/section-head.tsx';
import { officerWords } from '../officers/officer-words.ts';
import { addressOf } from '../place.ts';
import { TwoPersons } from './two-persons.tsx';
import './settings.css';

/** 设置: who may act, whether a report takes two, and how much is asked of a district in a month. */
export function SettingsPage() {
  const t = officerWords().settings;
  const { report, operating, building } = monthlyQuestions();
  return (
    <>
      <h1 class="settings-title">{t.title}</h1>
      <section aria-labelledby="people">
        <SectionHead id="people" title={t.people} />
        <p>{t.peopleWhat}</p>
        <div class="buttons settings-buttons">
          <a class="button button-primary" href={addressOf.officers}>
            {t.toPeople}
          </a>
        </div>
      </section>
      <TwoPersons />
      <section aria-labelledby="due">
        <SectionHead id="due" title={t.due} />
        <p>
          {t.dueWhat} <a href={addressOf.runningYear}>{t.toDue}</a>
        </p>
      </section>
      <section aria-labelledby="questions">
        <SectionHead id="questions" title={t.questions} note={t.questionsNote} />
        <div class="settings-figures">
          <Figure name={t.perReport} value={String(report)} unit={t.items} />
          <Figure name={t.perStation} value={String(operating)} unit={t.items} />
        </div>
        <p class="quiet">
          {t.building(building)}
          {t.nil}
        </p>
      </section>
    </>
  );
}
