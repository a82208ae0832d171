import type * as z from 'zod';
import type { DISTRICT_ROUTES } from '#contract/routes/district.ts';
import { dayOf, type Instant, instantOf, milliseconds } from '#domain/calendar.ts';
import { townshipName } from '#domain/programme.ts';
import { fieldWords } from '../../parts/field-words.ts';
import { correctionInWords } from '../../parts/figure-correction/correction-in-words.ts';
import { dayInProse, monthInProse } from '../../strings/dates.ts';
import { addressOf } from '../place.ts';
import type { Desk } from '../use-desk.ts';
import { actsWords } from './acts-words.ts';

/** One thing that was done, and where it is looked at. */
export interface DeskAct {
  readonly at: Instant;
  /** Id of the officer; null where only the side is known. */
  readonly by: string | null;
  /** Null where the officer's side is not known. */
  readonly side: 'DISTRICT' | 'CITY' | null;
  readonly what: string;
  readonly href: string;
  /** Null for what is given no number. */
  readonly receipt: string | null;
}

/** What the desk's own answer does not hold of the past. */
export interface Lists {
  readonly corrections: z.output<(typeof DISTRICT_ROUTES.listCorrections)['response']>['rows'];
  readonly permits: z.output<(typeof DISTRICT_ROUTES.listPermits)['response']>['rows'];
  readonly problems: z.output<(typeof DISTRICT_ROUTES.listProblems)['response']>['rows'];
}

/** What the district and the city did in the months that the desk lists, newest first. */
export function actsOf(desk: Desk, lists: Lists): readonly DeskAct[] {
  const first = `${Object.keys(desk.desk.due).sort()[0] ?? ''}-01`;
  return [
    ...roundActs(desk),
    ...figureActs(desk),
    ...claimActs(desk, lists),
    ...cityActs(desk, lists),
    ...problemActs(lists),
  ]
    .filter(({ at }) => dayOf(at) >= first)
    .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}

function roundActs({ desk }: Desk): DeskAct[] {
  const t = actsWords();
  const filings = [
    ...desk.reports.map(({ month, rounds }) => ({
      rounds: rounds.filter(({ correction }) => !correction),
      href: addressOf.report(month),
      name: (round: number) => t.report(monthInProse(month), round),
    })),
    ...desk.plans.map(({ year, rounds }) => ({
      rounds,
      href: addressOf.plan(year),
      name: (round: number) => t.plan(year, round),
    })),
  ];
  return filings.flatMap(({ rounds, href, name }) =>
    rounds.flatMap((round): DeskAct[] => {
      const what = name(round.round);
      const filed: DeskAct = {
        ...{ at: round.submittedAt, by: round.submittedBy, side: 'DISTRICT', what: t.filed(what) },
        ...{ href, receipt: round.receipt },
      };
      if (round.endedAt === null || round.outcome === null) return [filed];
      const side = round.outcome === 'WITHDRAWN' ? 'DISTRICT' : 'CITY';
      const ended = t.ended[round.outcome](what, round.remarks.length);
      return [filed, { at: round.endedAt, by: round.endedBy, side, what: ended, href, receipt: null }];
    }),
  );
}

function figureActs({ desk, programme }: Desk): DeskAct[] {
  const t = actsWords();
  const nameOf = (code: string) => townshipName(programme, code);
  return desk.reports.flatMap(({ month, rounds }) =>
    rounds.flatMap(({ submittedAt, submittedBy, receipt, correction }): readonly DeskAct[] => {
      if (!correction) return [];
      const what = t.figure(monthInProse(month), correctionInWords(correction, nameOf), correction.reason);
      const href = addressOf.report(month);
      return [{ at: submittedAt, by: submittedBy, side: 'DISTRICT', what, href, receipt }];
    }),
  );
}

function claimActs({ desk, programme }: Desk, { corrections }: Lists): DeskAct[] {
  const t = actsWords();
  const { stage: stages } = fieldWords().choices;
  const nameOf = (code: string) => townshipName(programme, code);
  const told = desk.stations.flatMap(({ townshipCode, claims }) =>
    claims
      .filter(({ source }) => source.startsWith('PROGRESS#'))
      .map(({ stage, on, at, source }) => ({
        ...{ at, by: null, side: 'DISTRICT' as const, href: addressOf.station(townshipCode) },
        what: t.progress(nameOf(townshipCode), stages[stage], on),
        receipt: `JD-${townshipCode}-${source.slice('PROGRESS#'.length)}`,
      })),
  );
  const corrected = corrections.map(
    ({ townshipCode, field, from, to, reason, createdAt, createdBy, id }) => ({
      ...{ at: createdAt, by: createdBy, side: 'DISTRICT' as const, href: addressOf.station(townshipCode) },
      what: t.correction(nameOf(townshipCode), stages[field], from, to, reason),
      receipt: `GZ-${desk.districtCode}-${id}`,
    }),
  );
  return [...told, ...corrected];
}

function cityActs({ desk }: Desk, { permits }: Lists): DeskAct[] {
  const t = actsWords();
  const { count, lastAt } = desk.reminders;
  const reminded =
    lastAt === null ? [] : [{ at: lastAt, what: t.reminded(monthInProse(desk.openMonth), count) }];
  const granted = permits.map(({ from, to, expiresAt, reason, createdAt }) => {
    const until = dayInProse(dayOf(instantOf(milliseconds(expiresAt) - 1)));
    return { at: createdAt, what: t.permit(from, to, until, reason) };
  });
  return [
    ...reminded.map((one) => ({ ...one, href: addressOf.report(desk.openMonth) })),
    ...granted.map((one) => ({ ...one, href: addressOf.stations })),
  ].map((one) => ({ ...one, by: null, side: 'CITY', receipt: null }));
}

function problemActs({ problems }: Lists): DeskAct[] {
  const t = actsWords();
  return problems.flatMap(
    ({ id, districtCode, text, replies, createdAt, closedOn, updatedAt, updatedBy }) => {
      const place = { href: addressOf.problem(id), receipt: `WT-${districtCode}-${id}` };
      const raised = { at: createdAt, by: null, side: 'DISTRICT' as const, what: t.raised(text), ...place };
      const answered = replies.map((reply) => ({
        ...{ at: reply.at, by: reply.by, side: null, what: t.reply(reply.text), ...place },
      }));
      // Nothing is written of a problem after its closing.
      const closed = { at: updatedAt, by: updatedBy, side: null, what: t.closed(text), ...place };
      return [raised, ...answered, ...(closedOn === null ? [] : [closed])];
    },
  );
}
