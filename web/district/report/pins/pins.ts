import type { MonthlyReportView, Remark } from '#domain/records/monthly-report.ts';
import { typeRow } from '#domain/typed-row.ts';
import { FLOW_FIELDS, STAGES } from '#domain/vocabulary.ts';
import { HEADER_FIELDS, type HeaderField } from '../sheet/judge-report.ts';
import type { SheetField, SheetRow } from '../sheet/sheet.ts';

/** A remark and the one field that it opens. */
export type Pin =
  | { readonly row: SheetRow; readonly field: SheetField; readonly remark: Remark }
  | { readonly row: null; readonly field: HeaderField; readonly remark: Remark };

/** Fields of a row that a remark can open alone. */
const ROW_FIELDS: readonly SheetField[] = [
  ...STAGES,
  ...FLOW_FIELDS,
  'expectedBuiltOn',
  'staffOnSite',
  'progressNote',
  'servedVillageCodes',
];

/**
 * The fields that a returned report opens, one for each remark of its last round (`/rows/<township>/<field>`, or
 * `/<field>` of the head). Null where a remark is not pinned to a single field: then the whole report is open.
 */
export function pinsOf(view: MonthlyReportView, sheet: readonly SheetRow[]): readonly Pin[] | null {
  const remarks = view.rounds[view.rounds.length - 1]?.remarks ?? [];
  const pins = remarks.map((remark) => pinOf(remark, sheet));
  if (pins.length === 0 || pins.some((pin) => pin === null)) return null;
  return pins.filter((pin): pin is Pin => pin !== null);
}

function pinOf(remark: Remark, sheet: readonly SheetRow[]): Pin | null {
  const [, first = '', code = '', field = ''] = remark.pointer.split('/');
  if (first === 'rows') {
    const row = sheet.find((each) => each.code === code);
    const open = ROW_FIELDS.find((each) => each === field);
    return row && open ? { row, field: open, remark } : null;
  }
  const head = HEADER_FIELDS.find((each) => each === first);
  return head && code === '' ? { row: null, field: head, remark } : null;
}

/** What the rounds before the last one said in a pinned field. */
export const earlierTexts = ({ earlier }: MonthlyReportView, { row, field }: Extract<Pin, { row: object }>) =>
  earlier.map(({ round, content }) => {
    const said = content.rows.find(({ townshipCode }) => townshipCode === row.code);
    return { round, text: (said && field !== 'stage' && typeRow(said)[field]) || '' };
  });

/** What was filed in a pinned field, as it would be typed; a stage has no field of its own. */
export function filedText(pin: Pin, { content }: MonthlyReportView): string {
  if (pin.row) return pin.field === 'stage' ? '' : (pin.row.base[pin.field] ?? '');
  if (!content || pin.field === 'preparer' || pin.field === 'reviewer' || pin.field === 'phone') return '';
  if (pin.field === 'provincialSystemFiled') return content.provincialSystemFiled ? 'yes' : '';
  return content[pin.field] ?? '';
}
