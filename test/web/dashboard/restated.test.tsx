import { act, cleanup, render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { FrozenDay, FrozenPart } from '#domain/frozen.ts';
import type { Gate } from '#domain/programme.ts';
import { Gates } from '../../../web/dashboard/gates/gates.tsx';
import { Restated, type RestatedOverProps } from '../../../web/dashboard/restated/restated.tsx';
import { TOY } from '../../support/toy-programme.ts';
import { asOf, EAST, summaryThrough, WEST } from '../../support/toy-records.ts';
import { answer, refused, serve } from '../district/station/server-fixture.ts';

/** Built on 31 March: 2 in 东区, none in 西县; of the first gate, which is on that day, 1 and none. */
const DAY = '2031-03-31';
const frozenDay = (over: Partial<FrozenDay> = {}): FrozenDay => ({
  ...{ day: DAY, townships: [2, 2], builtCount: [2, 0], operatingCount: [1, 0] },
  ...{ planned: [1, 2], newBuilt: [1, 0], newOperating: [0, 0], ...over },
});
const OTHER = frozenDay({ day: '2031-04-30' });
const part = (frozen: Partial<FrozenDay> = {}, bulletin: Partial<FrozenDay> = {}): FrozenPart => ({
  districts: [EAST, WEST],
  snapshots: [
    { month: '2031-03', frozen: [], bulletin: frozenDay(bulletin) },
    { month: '2031-04', frozen: [frozenDay(frozen)], bulletin: OTHER },
  ],
});
const GATE = TOY.gates[0] as Gate;

const draw = (frozen: FrozenPart, over: Partial<RestatedOverProps> = {}) =>
  render(
    <Restated
      programme={TOY}
      published={{ officer: null }}
      figures={asOf(DAY)}
      district={null}
      frozen={frozen}
      {...over}
    />,
  );

/** Opens the note, and gives its text. */
async function noteOf(mark: string): Promise<string> {
  const note = screen.getByText(mark, { selector: 'summary' }).parentElement;
  if (!(note instanceof HTMLDetailsElement)) throw new Error('no disclosure');
  await act(() => {
    note.open = true;
    note.dispatchEvent(new Event('toggle'));
  });
  return note.textContent ?? '';
}

test('a figure that stands as its close fixed it has no mark', () => {
  expect(draw(part()).container.textContent).toBe('');
});

test('a day that no close has fixed has none, whatever is published of other days', () => {
  expect(draw({ ...part({ builtCount: [9, 9] }), snapshots: [] }).container.textContent).toBe('');
});

test('a figure that was put right says what was first reported, and whose it was', async () => {
  draw(part({ builtCount: [2, 1] }));
  expect(await noteOf('首报3')).toBe('首报3截至2031年3月31日：结账时首报3个，现更正为2个。西县：1 → 0');
});

test('a district is told its own number alone', () => {
  const moved = part({ builtCount: [2, 1] });
  draw(moved, { district: WEST });
  expect(screen.getByText('首报1')).toBeTruthy();
  cleanup();
  expect(draw(moved, { district: EAST }).container.textContent).toBe('');
});

test('a gate says what its bulletin held for provisional, once its period is closed', async () => {
  draw(part({}, { newBuilt: [0, 0] }), { gate: GATE });
  expect(await noteOf('暂定时0')).toContain('当月结账时暂定0个，所在报告期结账后定为1个。东区：0 → 1');
});

test('a month’s own number is never marked as provisional: it always grew until its period closed', () => {
  expect(draw(part({}, { builtCount: [0, 0] })).container.textContent).toBe('');
});

test('a gate that lies ahead of the month that is looked at has no mark', () => {
  const before = part({ newBuilt: [1, 1] });
  expect(draw(before, { gate: GATE, figures: asOf('2031-03-30') }).container.textContent).toBe('');
  cleanup();
  draw(before, { gate: GATE });
  expect(screen.getByText('首报2')).toBeTruthy();
});

const CORRECTIONS = `GET /api/districts/${WEST}/corrections`;
const correction = (over: object) => ({
  ...{ id: 'K1', townshipCode: '990002101', field: 'builtOn', from: '2031-03-30', to: '2031-04-10' },
  ...{
    districtCode: WEST,
    reason: '验收资料核对',
    createdAt: '2031-05-02T02:00:00.000Z',
    createdBy: 'west',
    ...over,
  },
});

test('who put it right, when and why is read for a signed-in reader, of the districts whose number moved', async () => {
  const seen = serve({
    [CORRECTIONS]: answer({
      rows: [correction({}), correction({ id: 'K2', from: '2031-02-01', to: '2031-02-03', reason: '别的' })],
      next: null,
    }),
  });
  draw(part({ builtCount: [2, 1] }), { published: { officer: '演示员' } });
  expect(seen).toEqual([]);
  await noteOf('首报3');
  const said = (await screen.findByText(/三镇建成日/)).textContent;
  expect(said).toBe('三镇建成日：2031-03-30 → 2031-04-10原因：验收资料核对2031-05-02 由西县（west）更正');
  expect(screen.queryByText(/别的/)).toBeNull();
  expect(seen.map(({ call }) => call)).toEqual([`${CORRECTIONS}?limit=100`]);
});

test('the public is told the numbers without a request', async () => {
  const seen = serve({});
  draw(part({ builtCount: [2, 1] }));
  await noteOf('首报3');
  expect(seen).toEqual([]);
});

test('reasons that cannot be read say so', async () => {
  serve({ [CORRECTIONS]: refused(503, 'UNAVAILABLE') });
  draw(part({ builtCount: [2, 1] }), { published: { officer: '演示员' } });
  await noteOf('首报3');
  expect(await screen.findByText('没有读到更正的原因，请稍后再看。')).toBeTruthy();
});

test('the mark stands beside its gate, and a gate is 暂定 only while its period is open', () => {
  const closed = (closedThrough: string | null) =>
    Object.fromEntries(
      Object.entries(summaryThrough('2031-05-31T15:59:59.999Z')).map(([code, one]) => [
        ...([code, { ...one, closedThrough }] as const),
      ]),
    );
  const gates = (closedThrough: string | null) =>
    render(
      <Gates
        programme={TOY}
        figures={asOf('2031-05-31')}
        district={null}
        onDistrict={() => undefined}
        Restated={(props) => <Restated {...props} programme={TOY} frozen={part({ newBuilt: [1, 1] })} />}
        published={{
          ...{ summary: closed(closedThrough), settings: {}, now: '2031-05-31T15:59:59.999Z' },
          ...{ staleSince: null, demonstration: false, officer: null, frozen: null },
          ...{ panels: { ranking: false, discipline: false }, has: () => true, more: async () => undefined },
        }}
      />,
    ).container.textContent ?? '';
  expect(gates('2031-04-10')).toContain('首报2');
  expect(gates('2031-04-10')).not.toContain('暂定');
  expect(gates('2031-03-10')).toContain('（暂定）');
});
