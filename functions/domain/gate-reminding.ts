import { addDays, type Day, dayOf, daysBetween, type Instant, yearOf } from './calendar.ts';
import { batchOf, gateFigure } from './figures/gates.ts';
import { unitAt } from './figures/unit.ts';
import { districtOf, type Gate, type Programme, townshipName } from './programme.ts';
import type { Unstamped } from './records/record.ts';
import type { GateReminder, GateReminders } from './records/reminders.ts';
import { dayWords, type ReminderText } from './reminding.ts';
import { builtAt, operatingAt, plannedBuiltOn } from './station-state.ts';
import type { StationRow, Summary } from './summary.ts';

/** Stations that a reminder names at most. */
const NAMED = 3;

/** A gate that lies ahead and that a district is short of. */
export type GateOwed = Omit<GateReminder, 'officers'>;

/** Who is short of which gate of the running year at `at` (R43-R45), its day included; nobody without an accepted plan. */
export function gatesOwed(programme: Programme, summary: Summary, at: Instant): readonly GateOwed[] {
  const today = dayOf(at);
  const year = yearOf(today);
  return programme.gates.flatMap((gate) =>
    programme.districts.flatMap(({ code }) => {
      const { stations } = unitAt(summary, programme, today, code);
      const batch = batchOf(programme, stations, year, today);
      const figure = gateFigure(gate, batch, year, today);
      if (figure === null || figure.by < today || figure.actual >= figure.need) return [];
      const { by, need, actual } = figure;
      const nearest = nearestTo(gate, batch, today);
      return [{ districtCode: code, year, gate: gate.id, by, planned: batch.length, need, actual, nearest }];
    }),
  );
}

/** Of a batch those that have not reached what the gate asks for: built ones first where it asks for service, then by planned day. */
function nearestTo({ fact }: Gate, batch: readonly StationRow[], today: Day): GateOwed['nearest'] {
  const reached = fact === 'builtOn' ? builtAt : operatingAt;
  return batch
    .filter((row) => !reached(row, today))
    .map((row) => ({
      townshipCode: row.code,
      planned: plannedBuiltOn(row, yearOf(today), today),
      isBuilt: builtAt(row, today),
    }))
    .sort((a, b) => Number(b.isBuilt) - Number(a.isBuilt) || order(a.planned, b.planned))
    .slice(0, NAMED)
    .map(({ townshipCode, planned }) => ({ townshipCode, on: fact === 'builtOn' ? planned : null }));
}

/** Days in their order, none last. */
const order = (a: Day | null, b: Day | null): number =>
  a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? -1 : 1;

/** The days on which the clock reminds of a gate, in their order. */
export const gateReminderDays = ({ calendar }: Pick<Programme, 'calendar'>, by: Day): readonly Day[] =>
  calendar.gateRemindDaysBefore.map((days) => addDays(by, -days));

/**
 * The record of the reminder that the clock owes of a gate at `at`: once from each of the programme's days before the
 * gate on, so that a machine asleep on the day is late and not silent. Null where it is too early or was done.
 */
export function remindOfGate(
  kept: Pick<GateReminders, 'daysBefore'> | null,
  { districtCode, year, gate, by }: GateOwed,
  { calendar }: Pick<Programme, 'calendar'>,
  at: Instant,
): Unstamped<GateReminders> | null {
  const on = dayOf(at);
  const left = daysBetween(on, by);
  const reached = calendar.gateRemindDaysBefore.filter((days) => left <= days);
  const daysBefore = Math.min(...reached);
  if (left < 0 || reached.length === 0 || (kept !== null && kept.daysBefore <= daysBefore)) return null;
  return { districtCode, year, gate, daysBefore, on };
}

/** The words of a reminder of a gate at `at`: how many stations are still short of it, and which ones are nearest. */
export function gateReminderText(
  { districtCode, year, gate: id, by, planned, need, actual, nearest }: GateOwed,
  programme: Programme,
  at: Instant,
): ReminderText {
  const gate = programme.gates.find((one) => one.id === id);
  if (!gate) throw new Error(`no gate ${id} in programme ${programme.id}`);
  const district = districtOf(programme, districtCode).name;
  const verb = gate.fact === 'builtOn' ? '建成' : '运营';
  const left = daysBetween(dayOf(at), by);
  const names = nearest.map(({ townshipCode, on }) => {
    const name = townshipName(programme, townshipCode);
    return on === null ? name : `${name}（计划${dayWords(on)}${verb}）`;
  });
  return {
    subject: `关口提醒：${district}${year}年「${gate.name}」还差${need - actual}个站`,
    text: [
      `${district}：`,
      `离${dayWords(by)}「${gate.name}」关口${left > 0 ? `还有${left}天` : '只剩今天'}。${year}年计划新建${planned}个社会工作站，到时应${verb}${need}个，已${verb}${actual}个，还差${need - actual}个。`,
      `最近的是：${names.join('、')}。`,
      `${verb}后请登录系统，当天就可以在「站点」里报进展。`,
      programme.bureauName,
    ].join('\n'),
  };
}
