import type { DISTRICT_ROUTES } from '#contract/routes/district.ts';
import { yearOf } from '#domain/calendar.ts';
import { dueAt } from '#domain/deadlines.ts';
import { emptySlot, previousMonth } from '#domain/decisions/filing.ts';
import { CITY_WIDE } from '#domain/roles.ts';
import { yearBefore } from '#domain/year-sums.ts';
import { listDrafts } from '#store/drafts.ts';
import { programme } from '#store/programme.ts';
import { lastSaid, readFiled, readYear } from '#store/reports.ts';
import { readSettings } from '#store/settings.ts';
import { type Operation, officerOn } from '../call.ts';
import { requireDistrict } from '../require-district.ts';
import { preparerOf } from './preparer.ts';
import { lastSignatures, masked } from './signatures.ts';

/**
 * A month's slot with what its rounds said, last month's rows, the year's sums, and for the district itself the drafts;
 * version 0 where nobody has filed. The reports of the year are one reading. @throws NOT_FOUND
 */
export const getReport: Operation<typeof DISTRICT_ROUTES.getReport> = async (call) => {
  const { params, at } = call;
  requireDistrict(params.districtCode);
  const before = previousMonth(params.month);
  const ofYear = yearOf(params.month);
  const [year, lastYear, drafts, signatures, { settings, twoPersons }] = await Promise.all([
    readYear(params.districtCode, ofYear),
    yearOf(before) === ofYear ? null : readFiled(params.districtCode, before),
    listDrafts(params.districtCode, params.month),
    lastSignatures(params.districtCode, params.month),
    readSettings(),
  ]);
  const filed = year.find(({ month }) => month === params.month);
  const previous = lastYear ?? year.find(({ month }) => month === before);
  const said = previous ? lastSaid(previous) : null;
  const preparer = twoPersons ? await preparerOf(drafts, filed?.slot?.version ?? 0) : null;
  const slot = filed?.slot ?? { ...emptySlot(params.districtCode, params.month), version: 0 };
  const { version, districtCode, month, state, firstSubmittedAt, openedAt, acceptedAt, returnCount, rounds } =
    slot;
  return {
    version,
    body: {
      version,
      districtCode,
      month,
      state,
      dueAt: dueAt(programme(), month, settings),
      firstSubmittedAt,
      openedAt,
      acceptedAt,
      returnCount,
      rounds,
      content: filed?.content ?? null,
      earlier: [...(filed?.said ?? [])]
        .filter(([round]) => round < rounds.length)
        .map(([round, content]) => ({ round, content })),
      previous: said && { month: before, ...said },
      year: yearBefore(
        year.map((each) => ({ ...each, rounds: each.slot?.rounds ?? [] })),
        { month, first: programme().calendar.firstMonth, at },
      ),
      // What is typed names people as they are, unmasked, and nobody has filed it.
      drafts: CITY_WIDE.has(officerOn(call).role) ? {} : drafts,
      signatures: masked(signatures),
      twoPersons: twoPersons ? { preparer: preparer && { id: preparer.id, name: preparer.name } } : null,
    },
  };
};
