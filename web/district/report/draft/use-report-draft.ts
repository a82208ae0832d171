import { useMemo } from 'preact/hooks';
import { plannedOn } from '#domain/decisions/planning.ts';
import type { MonthlyReportView } from '#domain/records/monthly-report.ts';
import { townshipLines } from '../../township-lines.ts';
import type { Desk } from '../../use-desk.ts';
import {
  type HeaderField,
  type JudgeContext,
  type Judgement,
  judgeReport,
  type TypedHeader,
} from '../sheet/judge-report.ts';
import { type SheetRow, type SheetValues, sheetOf, typedOf } from '../sheet/sheet.ts';
import { type Turn, turnOf } from '../turn.ts';
import { type DraftKeeper, HEADER } from './draft-keeper.ts';
import { useDraftKeeper } from './use-draft-keeper.ts';

export interface ReportDraft {
  readonly keeper: DraftKeeper;
  readonly sheet: readonly SheetRow[];
  readonly header: TypedHeader;
  readonly typeHeader: (field: HeaderField, text: string) => void;
  /** As it is typed now. */
  readonly judgement: Judgement;
  /** Judges another reading of the rows or of the head, such as a nil return. */
  readonly judge: (typed: (row: SheetRow) => SheetValues, header: TypedHeader, nil: boolean) => Judgement;
  readonly turn: Turn;
  /** Saves the head as it stands, so that this officer has prepared the report although nothing was to change. */
  readonly prepare: () => void;
}

/** Opens the drafts of a report for typing: kept, saved and judged as they change. */
export function useReportDraft(desk: Desk, view: MonthlyReportView): ReportDraft {
  const { districtCode, month, version, drafts } = view;
  const keeper = useDraftKeeper({
    ...{ districtCode, month, continues: version, drafts },
    officerId: desk.me.officer.id,
    present: desk.present,
  });
  const lines = useMemo(
    () => townshipLines(desk.desk, desk.programme, desk.today),
    [desk.desk, desk.programme, desk.today],
  );
  const sheet = useMemo(() => sheetOf(lines, view), [lines, view]);
  const context: JudgeContext = {
    desk: desk.desk,
    programme: desk.programme,
    view,
    at: desk.present(),
    plannedOn: (code) => plannedOn(desk.desk.plans, code),
  };
  const header: TypedHeader = { ...headerBase(desk, view), ...keeper.values(HEADER) };
  const judge: ReportDraft['judge'] = (typed, head, nil) =>
    judgeReport(sheet, typed, head, { nil, drafts: rowVersions(keeper) }, context);
  const judgement = judge((row) => typedOf(row, keeper.values(row.code)), header, false);
  return {
    keeper,
    sheet,
    header,
    judgement,
    judge,
    typeHeader: (field, text) => keeper.type(HEADER, { [field]: text }),
    turn: turnOf(view, desk.me, keeper),
    prepare: () => {
      keeper.type(HEADER, header);
      void keeper.flush();
    },
  };
}

/** What the head starts from: what was filed last, and who is at the desk. */
function headerBase({ me }: Desk, { content }: MonthlyReportView): TypedHeader {
  return {
    preparer: me.officer.name,
    ...(content && {
      problems: content.problems,
      measures: content.measures ?? '',
      nextPlan: content.nextPlan,
      provincialSystemFiled: content.provincialSystemFiled ? 'yes' : '',
      provincialFiledOn: content.provincialFiledOn ?? '',
    }),
  };
}

function rowVersions(keeper: DraftKeeper): Readonly<Record<string, number>> {
  const { [HEADER]: _, ...rows } = keeper.versions();
  return rows;
}
