import { useEffect, useMemo, useState } from 'preact/hooks';
import { monthOf } from '#domain/calendar.ts';
import { compareRatios, ratio } from '#domain/ratio.ts';
import { thresholdsOf } from '#domain/settings.ts';
import {
  BASES,
  type Basis,
  EARMARKS,
  FUND_CHANNELS,
  PAYER_LEVELS,
  type PayerLevel,
  PURPOSES,
} from '#domain/vocabulary.ts';
import { EmptyState } from '../../parts/empty-state/empty-state.tsx';
import { ProgressBar } from '../../parts/progress-bar/progress-bar.tsx';
import { SectionHead } from '../../parts/section-head/section-head.tsx';
import { TableTwin } from '../../parts/table-twin/table-twin.tsx';
import { percent, wan } from '../../strings/numbers.ts';
import { detailWords } from '../panel-words.ts';
import type { PanelsProps } from '../panels/panels-props.ts';
import { useNear } from '../view/use-near.ts';
import { FundingBars } from './funding-bars.tsx';
import './funding.css';
import { FundingKinds } from './funding-kinds.tsx';
import { yearsOfMoney } from './sums.ts';

const FEN_A_WAN = 1_000_000;

/** Money by year and level with the townships' share, then the running year by channel, purpose and earmark; one basis at a time. */
export function Funding({ published, programme, figures, district }: PanelsProps) {
  const t = detailWords().funding;
  const [basis, setBasis] = useState<Basis>('DISBURSED');
  const [panel, near] = useNear<HTMLElement>();
  const [broken, setBroken] = useState(false);
  const { summary, settings, has, more } = published;
  const month = monthOf(figures.asOf.day);
  useEffect(() => {
    if (near && !has('money')) more('money').catch(() => setBroken(true));
  }, [near, has, more]);
  const years = useMemo(
    () => yearsOfMoney(summary, programme, month, basis, district),
    [summary, programme, month, basis, district],
  );
  const bars = useMemo(
    () =>
      years.map(({ year, until, sums }) => ({
        name: t.year(year, until),
        parts: inWan(sums.byLevel),
      })),
    [years, t],
  );
  const latest = years[years.length - 1];
  const goal = thresholdsOf(programme, settings).townshipShare;
  return (
    <section id="funding" aria-labelledby="funding-name" ref={panel}>
      <SectionHead id="funding-name" title={t.title} note={t.note(basis)}>
        <fieldset class="funding-bases">
          <legend class="spoken">{t.basis}</legend>
          {[...BASES].reverse().map((one) => (
            <button
              key={one}
              type="button"
              class="funding-basis"
              aria-pressed={one === basis}
              onClick={() => setBasis(one)}
            >
              {t.bases[one]}
            </button>
          ))}
        </fieldset>
      </SectionHead>
      {latest ? (
        <>
          <FundingBars
            bars={bars}
            near={near}
            finding={t.finding(basis, t.year(latest.year, latest.until), latest.total, latest.townshipShare)}
          />
          <table class="table funding-shares">
            <caption>{t.share(ratio(goal[0], goal[1]))}</caption>
            <tbody>
              {years.map(({ year, until, townshipShare }) => (
                <tr key={year}>
                  <th scope="row">{t.year(year, until)}</th>
                  <td class="funding-kind-bar">
                    <ProgressBar
                      label={t.shareOf(t.year(year, until))}
                      value={townshipShare.n / FEN_A_WAN}
                      of={townshipShare.d / FEN_A_WAN}
                      tick={{ at: (townshipShare.d / FEN_A_WAN) * (goal[0] / goal[1]), kind: 'target' }}
                      tone="blue"
                    />
                  </td>
                  <td class="number">
                    {compareRatios(townshipShare, ratio(goal[0], goal[1])) < 0 && `${t.below} `}
                    <strong>{percent(townshipShare)}</strong>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {broken && <p role="status">{t.broken}</p>}
          {has('money') && (
            <details class="funding-detail">
              <summary>{t.detail(t.year(latest.year, latest.until))}</summary>
              <FundingKinds
                title={t.byChannel}
                total={latest.total}
                kinds={FUND_CHANNELS.map((kind) => [t.channels[kind], latest.sums.byChannel[kind]])}
              />
              <FundingKinds
                title={t.byPurpose}
                total={latest.total}
                kinds={PURPOSES.map((kind) => [t.purposes[kind], latest.sums.byPurpose[kind]])}
              />
              <FundingKinds
                title={t.byEarmark}
                total={latest.total}
                kinds={EARMARKS.map((kind) => [t.earmarks[kind], latest.sums.byEarmark[kind] ?? 0])}
              />
            </details>
          )}
          <TableTwin
            caption={t.caption(basis)}
            head={[t.yearHead, ...PAYER_LEVELS.map((level) => t.levels[level]), t.total]}
            rows={years.map(({ year, until, sums, total }) => [
              t.year(year, until),
              ...PAYER_LEVELS.map((level) => wan(sums.byLevel[level])),
              wan(total),
            ])}
          />
        </>
      ) : (
        <EmptyState title={t.none(basis)} />
      )}
    </section>
  );
}

const inWan = (byLevel: Readonly<Record<PayerLevel, number>>): Record<PayerLevel, number> => ({
  TOWNSHIP: byLevel.TOWNSHIP / FEN_A_WAN,
  DISTRICT: byLevel.DISTRICT / FEN_A_WAN,
  CITY: byLevel.CITY / FEN_A_WAN,
  OTHER: byLevel.OTHER / FEN_A_WAN,
});
