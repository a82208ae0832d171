import type * as z from 'zod';
import type { CITY_ROUTES } from '#contract/routes/city.ts';
import { Notice } from '../parts/notice/notice.tsx';
import { listed } from '../strings/punctuation.ts';
import { districtName } from './city-programme.ts';

/** What came of reminding by hand. */
export type Reminded = z.output<(typeof CITY_ROUTES.remindNow)['response']>;

/** Why a district was not reminded. */
const SPARED = ['tooSoon', 'withoutOfficer', 'notOwing'] as const;

export interface RemindedNoteProps {
  readonly answer: Reminded;
  /** A sentence about districts by name, by what became of them. */
  readonly words: Readonly<Record<'done' | (typeof SPARED)[number], (names: string) => string>>;
}

/** Whom a reminder reached, and whom not and why. */
export function RemindedNote({ answer, words }: RemindedNoteProps) {
  const names = (codes: readonly string[]) => listed(codes.map(districtName));
  return (
    <Notice kind="done" title={words.done(names(answer.reminded))} announce="status">
      {SPARED.filter((kind) => answer[kind].length > 0).map((kind) => (
        <p key={kind}>{words[kind](names(answer[kind]))}</p>
      ))}
    </Notice>
  );
}
