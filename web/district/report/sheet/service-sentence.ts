import { reportWords } from '../report-words.ts';
import type { SheetValues } from './sheet.ts';

/** A row's figures in one sentence; groups that nobody gave are left out. */
export function serviceSentence(typed: SheetValues): string {
  const t = reportWords().operating;
  const parts: string[] = [];
  const add = (
    words: (first: string, second: string) => string,
    first: string | undefined,
    second = first,
  ) => {
    if (first || second) parts.push(words(first || t.unfilled, second || t.unfilled));
  };
  add(t.services, typed.serviceVisits, typed.servicePersons ?? '');
  add(t.cases, typed.caseNew, typed.caseClosed ?? '');
  add(t.groupsOf, typed.groupCount, typed.groupSessions ?? '');
  add(t.activities, typed.communityActivities, typed.activityVisits ?? '');
  add(t.visits, typed.homeVisits);
  return parts.length === 0 ? t.nothing : t.sentence(parts);
}
