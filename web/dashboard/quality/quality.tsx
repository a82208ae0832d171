import { townshipsAt } from '#domain/programme.ts';
import { compareRatios, type Ratio, ratio } from '#domain/ratio.ts';
import { thresholdsOf } from '#domain/settings.ts';
import { Figure } from '../../parts/figure/figure.tsx';
import { SectionHead } from '../../parts/section-head/section-head.tsx';
import { StatusTag } from '../../parts/status-tag/status-tag.tsx';
import { count, percent } from '../../strings/numbers.ts';
import { detailWords } from '../panel-words.ts';
import type { PanelsProps } from '../panels/panels-props.ts';
import './quality.css';

/** Staffing, purchase of services and villages served: the figures of quality that have dates and hold for any month. */
export function Quality({ published, programme, figures, district }: PanelsProps) {
  const t = detailWords().quality;
  const own = (district && figures.districts[district]) || figures.city;
  const { staffMinimum, villageCoverage: goal } = thresholdsOf(programme, published.settings);
  const { staffCompliance: staff, purchaseShare: purchase, villageCoverage: villages } = own;
  const short = staff.d - staff.n;
  const target = ratio(goal[0], goal[1]);
  const uncoded = townshipsAt(programme, figures.asOf.day, district ?? undefined).filter(
    (township) => township.villages === null,
  );
  return (
    <section id="quality" aria-labelledby="quality-name">
      <SectionHead id="quality-name" title={t.title} note={t.note(figures.asOf.day)} />
      <div class="quality">
        <Figure name={t.staff} value={count(staff.n)} of={t.ofOperating(staff.d)}>
          {staff.d > 0 && (
            <StatusTag kind={short > 0 ? 'warn' : 'good'}>{t.staffState(short, staffMinimum)}</StatusTag>
          )}
        </Figure>
        <Figure name={t.purchase} value={percent(purchase)} of={t.fraction(purchase)}>
          {t.purchaseNote}
        </Figure>
        <Figure name={t.villages} value={percent(villages)} of={t.fraction(villages)}>
          {villages.d > 0 && reached(villages, target) && <StatusTag kind="good">{t.reached}</StatusTag>}
          {t.villagesNote(target)}
          {uncoded.length > 0 && <p>{t.withoutCodes(uncoded.map((township) => township.name))}</p>}
        </Figure>
      </div>
    </section>
  );
}

const reached = (value: Ratio, goal: Ratio): boolean => compareRatios(value, goal) >= 0;
