import type { Day } from '#domain/calendar.ts';
import type { PostingInput } from '#domain/records/station.ts';
import { stepAt } from '#domain/switch.ts';
import { STORY, type StoryStation } from './story.ts';

/** Invented names in rotation. */
const NAMES = 60;

/**
 * The postings of a station by a day: the first counted person is the deputy, the rest workers; a rise adds a person, a
 * fall ends the newest, a change of mode ends and restarts them all that day. Beside them one director, a township leader.
 */
export function postingsOn(station: StoryStation, day: Day): Omit<PostingInput, never>[] {
  const begins = station.staff[0]?.[0];
  if (begins === undefined || begins > day) return [];
  const postings: PostingInput[] = [person(station, 0, { id: 'D', role: 'DIRECTOR', startOn: begins })];
  const turns = [...new Set([...station.staff.map(([from]) => from), ...station.mode.map(([from]) => from)])]
    .filter((turn) => turn >= begins && turn <= day)
    .sort();
  let present: { index: number; at: number }[] = [];
  let hired = 0;
  let mode: string | null = null;
  for (const turn of turns) {
    const next = stepAt(station.mode, turn)?.[1] ?? null;
    const wanted = stepAt(station.staff, turn)?.[1] ?? 0;
    if (mode !== null && next !== mode)
      present = present.map(({ index, at }) => ({
        index,
        at: restart(station, postings, index, at, turn, next),
      }));
    mode = next;
    while (present.length > wanted) {
      const newest = present.pop();
      if (newest) end(postings, newest.at, turn);
    }
    while (present.length < wanted) {
      hired += 1;
      const role = hired === 1 ? 'DEPUTY' : 'WORKER';
      const employer = next === 'PURCHASED_SERVICE' ? 'OPERATOR' : 'TOWNSHIP';
      postings.push(person(station, hired, { id: `P${twoDigits(hired)}`, role, startOn: turn, employer }));
      present.push({ index: hired, at: postings.length - 1 });
    }
  }
  return postings;
}

function restart(
  station: StoryStation,
  postings: PostingInput[],
  index: number,
  at: number,
  turn: Day,
  mode: string | null,
): number {
  const old = postings[at];
  if (!old) throw new Error(`no posting ${at} at ${station.code}`);
  end(postings, at, turn);
  const employer = mode === 'PURCHASED_SERVICE' ? 'OPERATOR' : 'TOWNSHIP';
  postings.push(
    person(station, index, { id: `${old.id}-${turn.slice(0, 7)}`, role: old.role, startOn: turn, employer }),
  );
  return postings.length - 1;
}

function end(postings: PostingInput[], at: number, on: Day): void {
  const posting = postings[at];
  if (posting) postings[at] = { ...posting, endOn: on };
}

function person(
  station: StoryStation,
  index: number,
  facts: Pick<PostingInput, 'id' | 'role' | 'startOn'> & { employer?: PostingInput['employer'] },
): PostingInput {
  const counted = facts.role !== 'DIRECTOR';
  const position = STORY.stations.indexOf(station);
  return {
    ...facts,
    name: `演示员${twoDigits(((position * 4 + index) % NAMES) + 1)}`,
    post:
      facts.role === 'DIRECTOR' ? 'TOWNSHIP_LEADER' : facts.role === 'DEPUTY' ? 'SUPERVISING_WORKER' : null,
    postReason: null,
    employer: facts.employer ?? 'TOWNSHIP',
    certified: counted,
    certLevel: counted ? 'ASSISTANT' : null,
    certNo: counted ? `DEMO${station.code}${twoDigits(index)}` : null,
    fullTime: counted,
    onSite: counted,
    endOn: null,
    isSupervisor: false,
  };
}

const twoDigits = (n: number): string => String(n).padStart(2, '0');
