import { useState } from 'preact/hooks';
import type { CityPermit } from '#contract/reporting-calendar.ts';
import { dayOf, type Instant } from '#domain/calendar.ts';
import { EmptyState } from '../../parts/empty-state/empty-state.tsx';
import { fieldWords } from '../../parts/field-words.ts';
import { correctionInWords } from '../../parts/figure-correction/correction-in-words.ts';
import { SectionHead } from '../../parts/section-head/section-head.tsx';
import { StatusTag } from '../../parts/status-tag/status-tag.tsx';
import { momentInTable, monthInProse } from '../../strings/dates.ts';
import { count } from '../../strings/numbers.ts';
import { districtName, townshipName } from '../city-programme.ts';
import type { CityPermits } from './calendar-data.ts';
import { periodsWords } from './periods-words.ts';
import { PermitForm } from './permit-form.tsx';

export interface PermitsSectionProps {
  readonly permits: CityPermits;
  readonly now: Instant;
  readonly canGrant: boolean;
  readonly onGranted: () => void;
}

/** 补录许可: which closed days were opened for whom, why and how long, and what came in by each. */
export function PermitsSection({ permits, now, canGrant, onGranted }: PermitsSectionProps) {
  const t = periodsWords().permits;
  const [isGranting, setGranting] = useState(false);
  return (
    <section aria-labelledby="permits-title">
      <SectionHead id="permits-title" title={t.title} note={t.note}>
        {canGrant && !isGranting && (
          <button type="button" class="button-link screen-only" onClick={() => setGranting(true)}>
            {t.grant}
          </button>
        )}
      </SectionHead>
      {isGranting && <PermitForm now={now} onGranted={onGranted} onClose={() => setGranting(false)} />}
      {permits.length === 0 ? (
        <EmptyState title={t.none} />
      ) : (
        <>
          <div class="table-scroll">
            <table class="table calendar-permits">
              <thead>
                <tr>
                  <th scope="col">{t.columns.unit}</th>
                  <th scope="col">{t.columns.what}</th>
                  <th scope="col">{t.columns.expires}</th>
                </tr>
              </thead>
              <tbody>
                {permits.map((permit) => (
                  <PermitRow key={`${permit.districtCode} ${permit.id}`} permit={permit} now={now} />
                ))}
              </tbody>
            </table>
          </div>
          <p class="quiet calendar-foot">{t.foot}</p>
        </>
      )}
    </section>
  );
}

function PermitRow({ permit, now }: { readonly permit: CityPermit; readonly now: Instant }) {
  const t = periodsWords().permits;
  const isOpen = now < permit.expiresAt;
  const uses = permit.usedBy.length + permit.figures.length;
  return (
    <tr>
      <th scope="row" class="nowrap">
        {districtName(permit.districtCode)}
      </th>
      <td class="calendar-permit-what">
        {t.days(permit.from, permit.to)}
        <br />
        <small>
          {permit.reason}
          <br />
          {t.granted(momentInTable(permit.createdAt), permit.grantedBy)}
        </small>
        {uses > 0 && (
          <ul aria-label={t.columns.used}>
            {permit.usedBy.map((fact) => (
              <li key={`${fact.townshipCode} ${fact.stage} ${fact.on}`}>
                {factWords(fact)}
                <br />
                <small>
                  {t.entered(momentInTable(fact.at), fact.was?.reason ?? null)}
                  {fact.restated && (
                    <>
                      <br />
                      {t.restated(
                        monthInProse(fact.restated.day.slice(0, 7)),
                        t.counts[fact.restated.count],
                        count(fact.restated.first),
                        count(fact.restated.now),
                      )}
                    </>
                  )}
                </small>
              </li>
            ))}
            {permit.figures.map((figure) => (
              <li key={`${figure.month} ${figure.at}`}>
                {t.figure(monthInProse(figure.month), correctionInWords(figure, townshipName))}
                <br />
                <small>{t.entered(momentInTable(figure.at), figure.reason)}</small>
              </li>
            ))}
          </ul>
        )}
      </td>
      <td class="calendar-permit-until nowrap">
        {dayOf(permit.expiresAt)}
        <br />
        <StatusTag kind={isOpen ? 'soon' : 'flat'}>{isOpen ? t.open : t.lapsed}</StatusTag>
        <small class="calendar-note">{uses > 0 ? t.used(uses) : t.unused}</small>
      </td>
    </tr>
  );
}

function factWords({ townshipCode, stage, on, was }: CityPermit['usedBy'][number]): string {
  const t = periodsWords().permits;
  const township = townshipName(townshipCode);
  const name = fieldWords().choices.stage[stage];
  return was ? t.put(township, name, was.on, on) : t.late(township, name, on);
}
