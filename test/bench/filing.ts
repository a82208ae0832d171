import type * as z from 'zod';
import type { DISTRICT_ROUTES } from '#contract/routes/district.ts';
import type { MonthlyReportInput, MonthlyReportView, ReportRow } from '#domain/records/monthly-report.ts';
import type { Stage } from '#domain/vocabulary.ts';
import type { DeskManifest } from '../../infra/manifests.ts';
import { type Asker, request } from './request.ts';

/** The stages that each row states beside last month's figures. */
export type Moves = (row: ReportRow) => Partial<Record<Stage, string>>;

/** What a district opens first. */
export type Desk = z.infer<typeof DISTRICT_ROUTES.openDesk.response>;

const NO_STAGES = {
  startedOn: null,
  builtOn: null,
  operatingOn: null,
  suspendedOn: null,
  resumedOn: null,
  closedOn: null,
};

/**
 * A month's report as a district would file it: last month's rows with these moves, each typed into a draft by its
 * township first, and the drafts named in the filing. The drafts are sent; the filing is given back to be sent.
 */
export async function prepareFiling(
  desk: DeskManifest & { readonly routes: typeof DISTRICT_ROUTES },
  asker: Asker,
  place: { readonly districtCode: string; readonly month: string },
  moves: Moves,
): Promise<{ readonly body: MonthlyReportInput; readonly version: number }> {
  const report = await request<MonthlyReportView, typeof DISTRICT_ROUTES>(desk, 'getReport', asker, {
    params: place,
  });
  const before = report.previous?.content;
  if (!before) throw new Error(`nothing was filed before ${place.month}`);
  const rows = before.rows.map((row) => ({ ...row, ...NO_STAGES, ...moves(row), warningReason: '已核实' }));
  const drafts: Record<string, number> = {};
  for (const row of rows) {
    const params = { ...place, townshipCode: row.townshipCode };
    const body = { continues: report.version, values: typed(row) };
    const draft = await request<{ version: number }, typeof DISTRICT_ROUTES>(desk, 'putRowDraft', asker, {
      ...{ params, body, version: 0 },
    });
    drafts[row.townshipCode] = draft.version;
  }
  const { problems, measures, nextPlan } = before;
  const head = { problems, measures, nextPlan, provincialSystemFiled: false, provincialFiledOn: null };
  const people = { preparer: '张三丰', reviewer: '李四光', phone: '13800000000' };
  return { body: { ...head, ...people, nil: false, rows, drafts }, version: report.version };
}

/** A row as its form keeps it: text by field. */
const typed = (row: ReportRow): Record<string, string> =>
  Object.fromEntries(
    Object.entries(row).flatMap(([name, value]) =>
      value === null || name === 'townshipCode' ? [] : [[name, String(value)]],
    ),
  );
