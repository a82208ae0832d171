import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Day, Instant } from '#domain/calendar.ts';
import { sentenceOf } from '#domain/figures/sentence.ts';
import type { Figures } from '#domain/figures.ts';
import type { District, Programme } from '#domain/programme.ts';
import { Notice } from '../../parts/notice/notice.tsx';
import { Sentence, sentenceText } from '../../parts/sentence/sentence.tsx';
import { StatusTag } from '../../parts/status-tag/status-tag.tsx';
import { words as shell } from '../../parts/words.ts';
import { momentInProse } from '../../strings/dates.ts';
import { words } from '../words.ts';

export interface HeadlineProps {
  readonly figures: Figures;
  readonly programme: Programme;
  readonly day: Day;
  readonly district: District | null;
  /** Whether the month is closed and how many have filed, as far as the reader may know. */
  readonly state: string;
  readonly unsettled: boolean;
  /** What was first reported, where the day's figure has moved since its close. */
  readonly restated: ComponentChildren;
  /** When the data were published, where that is longer ago than they may be; null while they are fresh. */
  readonly staleSince: Instant | null;
  readonly demonstration: boolean;
  /** Leads to the part of the page behind a number. */
  readonly onOpen: (figure: string) => void;
  readonly onWholeCity: () => void;
}

/** The one sentence that says where the city, or one district, stands; its numbers lead to what they count. */
export function Headline(props: HeadlineProps) {
  const { figures, programme, day, district, state, unsettled, staleSince, demonstration } = props;
  const t = words();
  const [copied, setCopied] = useState<'' | 'copied' | 'copyFailed'>('');
  const subject = district ? t.district(district) : t.city;
  const sentence = t.sentence(subject, sentenceOf(figures, programme, day));
  const copy = async () => {
    const source = t.copySource(shell().brand(programme), demonstration);
    try {
      await navigator.clipboard.writeText(t.copyText(day, sentenceText(sentence), source));
      setCopied('copied');
    } catch {
      setCopied('copyFailed');
    }
  };
  return (
    <Sentence words={sentence} onOpen={props.onOpen}>
      <div class="headline-note">
        <span>{t.asOf(day)}</span>
        <StatusTag kind={unsettled ? 'waiting' : 'flat'}>{state}</StatusTag>
        {props.restated}
        <button type="button" class="button-link" onClick={() => void copy()}>
          {t.copySentence}
        </button>
        {district && (
          <button type="button" class="button-link" onClick={props.onWholeCity}>
            {t.wholeCity}
          </button>
        )}
        <span role="status">{copied && t[copied]}</span>
      </div>
      {staleSince && (
        <Notice kind="attention" title={t.stale(momentInProse(staleSince))}>
          {t.staleWhy}
        </Notice>
      )}
    </Sentence>
  );
}
