import { useState } from 'preact/hooks';
import { fieldWords } from '../../parts/field-words.ts';
import { ProgressBar } from '../../parts/progress-bar/progress-bar.tsx';
import { StatusTag } from '../../parts/status-tag/status-tag.tsx';
import { dayOfYear } from '../../strings/dates.ts';
import { language } from '../../strings/language.ts';
import { addressOf } from '../place.ts';
import { nextStage } from '../station/next-stage.ts';
import { ProgressForm } from '../station/progress-form.tsx';
import { lifeWords, standardWords } from '../station/words.ts';
import type { Debt } from './debt.ts';
import { DebtFrame, type DebtRowProps } from './debt-frame.tsx';
import { homeWords } from './home-words.ts';
import { missingWords } from './missing-words.ts';

export interface GateRowProps extends DebtRowProps {
  readonly debt: Extract<Debt, { kind: 'gate' }>;
}

/** A gate that is not reached: how far the year's plan has come, what the nearest station lacks, and the word that it is built, on the day. */
export function GateRow({ desk, debt, isFirst, onTold }: GateRowProps) {
  const t = homeWords().gate;
  const [isTelling, setTelling] = useState(false);
  const { gate, figure, planned, nearest } = debt;
  const name = language === 'zh' ? gate.name : gate.nameEn;
  const short = figure.need - figure.actual;
  const isMissed = figure.state === 'MISSED';
  const [next] = nearest;
  const expected =
    gate.fact === 'builtOn' ? next?.line.entry?.plannedBuiltOn : next?.line.entry?.plannedOperatingOn;
  const stage = next ? nextStage(next.line, desk.today) : null;
  const canTell =
    desk.me.officer.role === 'DISTRICT_OFFICER' && (stage === 'builtOn' || stage === 'operatingOn');
  return (
    <DebtFrame
      {...{ desk, debt, isFirst }}
      title={t.title(name)}
      tag={
        <StatusTag kind={isMissed ? 'bad' : 'warn'}>{isMissed ? t.missed(short) : t.short(short)}</StatusTag>
      }
      action={
        next
          ? { href: addressOf.station(next.line.township.code), label: t.look(next.line.township.name) }
          : { href: addressOf.plan(Number(figure.by.slice(0, 4))), label: t.planLink }
      }
      more={
        canTell && (
          <button
            type="button"
            class="button"
            aria-expanded={isTelling}
            aria-label={next && t.tellOf(next.line.township.name, lifeWords().progress.tell[stage])}
            onClick={() => setTelling(!isTelling)}
          >
            {lifeWords().progress.tell[stage]}
          </button>
        )
      }
    >
      <div class="debt-bar">
        <ProgressBar
          label={t.bar(name)}
          value={figure.actual}
          of={planned}
          tick={{ at: figure.need, kind: 'target' }}
        />
      </div>
      <p class="quiet">
        {t.facts(figure.actual, planned, figure.need, gate.fact === 'builtOn')}
        {next &&
          t.nearest(
            next.line.township.name,
            expected ? dayOfYear(expected) : '',
            expected !== undefined && expected < desk.today,
            homeWords().missing(missingWords(next.missing)),
          )}
        {canTell && t.onTheDay}
      </p>
      {isTelling && canTell && next && (
        <ProgressForm
          desk={desk}
          line={next.line}
          stage={stage}
          mend={(missing) => (
            <a
              href={addressOf.station(next.line.township.code)}
              aria-label={`${fieldWords().standards[missing.id]}：${standardWords()[missing.id].go}`}
            >
              {standardWords()[missing.id].go}
            </a>
          )}
          onTold={onTold}
          onCancel={() => setTelling(false)}
        />
      )}
    </DebtFrame>
  );
}
