import type { MeteredCall } from '../support/capacity.ts';
import { ask } from './child.ts';
import type { Acts } from './children/acts.ts';
import { loadedAt } from './loaded.ts';
import type { Row } from './row.ts';
import { tripsOf } from './trips.ts';

const MUST = 1.5;

/** Capacity units and round trips of single acts, beside what the bytes alone would cost. */
export async function capacityUnits(): Promise<readonly Row[]> {
  const acts = await ask<Acts>('children/acts.ts', [await loadedAt('beginning')]);
  return Object.entries(acts).flatMap(([name, { calls, isHeld }]) => rowsOf(name, calls, isHeld));
}

function rowsOf(name: string, calls: readonly MeteredCall[], isHeld: boolean): readonly Row[] {
  const sum = (of: (call: MeteredCall) => number): number =>
    calls.reduce((total, call) => total + of(call), 0);
  const row = (what: string, ours: number, note: string, floor: number, beside: string): Row => ({
    no: 9,
    what: `${name}: ${what}`,
    ours: `${ours}${note}`,
    beside,
    ratio: ours / floor,
    must: isHeld ? `<= ${MUST} x floor` : '',
    isKept: isHeld ? ours / floor <= MUST : null,
  });
  const readBytes = sum((call) => call.readBytes);
  const readFloor = Math.max(1, Math.ceil(readBytes / 4096));
  const writes = calls.filter((call) => call.writeUnits > 0);
  const writeFloor = writes.reduce(
    (total, { operation, writtenBytes }) =>
      total + Math.ceil(writtenBytes / 1024) * (operation === 'TransactWrite' ? 2 : 1),
    0,
  );
  const items = writes.reduce((total, call) => total + call.items, 0);
  return [
    ...(writeFloor > 0
      ? [
          row(
            'write units',
            sum((call) => call.writeUnits),
            ` (${items} actions)`,
            writeFloor,
            `${writeFloor} (${sum((call) => call.writtenBytes)} bytes)`,
          ),
        ]
      : []),
    row(
      'read units',
      sum((call) => call.readUnits),
      '',
      readFloor,
      `${readFloor} (${readBytes} bytes)`,
    ),
    row('round trips', tripsOf(calls), ` (${calls.length} calls)`, 1, '1'),
  ];
}
