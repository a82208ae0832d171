import { type Day, dayOf, daysBetween, yearOf } from '#domain/calendar.ts';
import { gatesOf } from '#domain/figures/gates.ts';
import type { Gate } from '#domain/programme.ts';
import { failing } from '#domain/standards.ts';
import { rowsOfDesk, type TownshipLine } from '../township-lines.ts';
import type { Debt, DebtContext } from './debt.ts';

/** A gate that is not reached is a debt from this many days before it. */
const GATE_DAYS = 31;

/** Gates of the running year that are missed and not made up, and the next one where it is near and not reached. */
export function gatesAtRisk({ desk, programme, lines, now }: DebtContext): Debt[] {
  const today = dayOf(now);
  const year = yearOf(today);
  const figures = gatesOf(programme, rowsOfDesk(desk, programme), today, year);
  const batch = lines.filter((line) => line.planYear === year);
  const open = programme.gates.flatMap((gate) => {
    const figure = figures[gate.id];
    if (!figure || (figure.state !== 'MISSED' && figure.state !== 'IN_PROGRESS')) return [];
    return [{ gate, figure }];
  });
  const next = open.find(
    ({ figure }) => figure.state === 'IN_PROGRESS' && daysBetween(today, figure.by) <= GATE_DAYS,
  );
  return open
    .filter((each) => each === next || each.figure.state === 'MISSED')
    .map(({ gate, figure }) => ({
      kind: 'gate' as const,
      on: figure.by,
      gate,
      figure,
      planned: batch.length,
      nearest: nearestTo(gate, batch),
    }));
}

function nearestTo(gate: Gate, batch: readonly TownshipLine[]) {
  const purposes = gate.fact === 'builtOn' ? (['BUILT'] as const) : (['BUILT', 'OPERATING'] as const);
  const expected = (line: TownshipLine): Day =>
    (gate.fact === 'builtOn' ? line.entry?.plannedBuiltOn : line.entry?.plannedOperatingOn) ?? '9999';
  return batch
    .filter((line) => line.life[gate.fact] === null && line.life.closedOn === null)
    .map((line) => ({
      line,
      missing: purposes.flatMap((purpose) => failing(line.standards, purpose)),
    }))
    .sort((a, b) => rank(a.line) - rank(b.line) || (expected(a.line) < expected(b.line) ? -1 : 1));
}

/** Built before begun before planned. */
const rank = (line: TownshipLine): number =>
  line.state === 'BUILT' ? 0 : line.state === 'UNDER_CONSTRUCTION' ? 1 : 2;
