import type { SinceLastMonth } from '#domain/records/since-last-month.ts';
import { fieldWords } from '../../parts/field-words.ts';
import { listed } from '../../strings/punctuation.ts';
import { townshipName } from '../city-programme.ts';
import { reviewWords } from './review-words.ts';

/** Of more, two are named and the rest counted. */
const NAMED = 2;

/** How a report differs from last month's: what moved, `''` for nothing, and what else is said of it, never both nothing. */
export interface Difference {
  readonly moved: string;
  readonly also: readonly string[];
}

/** 「东吴镇建成、聚贤街道开工」; 「龙山镇预计推迟19天」, 「1格超提示线」, 「上次退回的1处已改」. */
export function differenceInWords(since: SinceLastMonth): Difference {
  const t = reviewWords().difference;
  const { hasPrevious, moved, expected, changed, swings, overHint, remarks } = since;
  const { stage: stages } = fieldWords().choices;
  const named = (said: readonly string[]): string => {
    const first = listed(said.slice(0, NAMED));
    return said.length > NAMED ? t.more(first, said.length) : first;
  };
  const standsOut = [
    named(
      expected.map(({ townshipCode, days }) =>
        days > 0 ? t.later(townshipName(townshipCode), days) : t.earlier(townshipName(townshipCode), -days),
      ),
    ),
    swings > 0 ? t.swings(swings) : '',
    overHint > 0 ? t.overHint(overHint) : '',
  ].filter((said) => said !== '');
  const isStill = moved.length + standsOut.length === 0;
  return {
    moved: named(moved.map(({ townshipCode, stage }) => t.moved(townshipName(townshipCode), stages[stage]))),
    also: [
      ...standsOut,
      ...(hasPrevious ? [] : [t.nothingBefore]),
      ...(hasPrevious && isStill ? [changed === 0 ? t.same : t.alike] : []),
      ...(remarks ? [t.remarks(remarks.answered, remarks.of)] : []),
    ],
  };
}
