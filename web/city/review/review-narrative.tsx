import type { ReportContent } from '#domain/records/monthly-report.ts';
import { fieldId } from '../../parts/act/use-saving.ts';
import { fieldWords } from '../../parts/field-words.ts';
import { SectionHead } from '../../parts/section-head/section-head.tsx';
import { dayInProse } from '../../strings/dates.ts';
import { PinForm } from './pin-form.tsx';
import { reviewWords } from './review-words.ts';
import type { Pins } from './use-pins.ts';

/** Fields of the head that a remark can be pinned to. */
const HEAD_FIELDS = ['problems', 'measures', 'nextPlan', 'provincialSystemFiled'] as const;

export interface ReviewNarrativeProps {
  readonly content: ReportContent;
  /** What the round before said; null for a first filing. */
  readonly lastRound: ReportContent | null;
  readonly pins: Pins | null;
}

/** The report's head as it was filed, each text with the way to pin a remark to it. */
export function ReviewNarrative({ content, lastRound, pins }: ReviewNarrativeProps) {
  const t = reviewWords();
  const labels = fieldWords().report;
  const filedOn = content.provincialFiledOn;
  const provincial = content.provincialSystemFiled
    ? t.figures.provincialFiled(filedOn === null ? '' : dayInProse(filedOn))
    : t.figures.provincialNot;
  return (
    <section class="review-narrative" aria-labelledby="narrative-title">
      <SectionHead id="narrative-title" title={t.narrative.title} />
      {HEAD_FIELDS.map((field) => {
        const pointer = `/${field}`;
        const number = pins?.numberOf(pointer) ?? null;
        const isWriting = pins?.writing?.pointer === pointer;
        const isPinned = number !== null && !isWriting;
        const label = field === 'provincialSystemFiled' ? t.figures.provincial : labels[field];
        return (
          <div key={field} class="review-text">
            <h3>
              {label}{' '}
              {pins && (
                <button
                  type="button"
                  class="button-link"
                  id={fieldId(pointer)}
                  aria-expanded={isWriting}
                  aria-label={isPinned ? `${number} ${t.pin.edit} ${label}` : t.pin.addTo(label)}
                  onClick={() => (isWriting ? pins.cancel() : pins.start(pointer))}
                >
                  {isPinned && <span class="pin-number">{number}</span>} {isPinned ? t.pin.edit : t.pin.add}
                </button>
              )}
            </h3>
            <p>
              {field === 'provincialSystemFiled'
                ? provincial
                : (content[field] ?? <span class="quiet">{t.narrative.none}</span>)}
            </p>
            {lastRound && field !== 'provincialSystemFiled' && lastRound[field] !== content[field] && (
              <p class="caption">{t.table.lastRound(lastRound[field] ?? t.narrative.none)}</p>
            )}
            {pins && isWriting && <PinForm pins={pins} pointer={pointer} where={label} />}
          </div>
        );
      })}
    </section>
  );
}
