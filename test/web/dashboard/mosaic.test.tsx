import { fireEvent, render, screen } from '@testing-library/preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { endOfDay } from '#domain/calendar.ts';
import { Mosaic } from '../../../web/dashboard/mosaic/mosaic.tsx';
import { countStates, tileFacts } from '../../../web/dashboard/mosaic/tile-facts.ts';
import { TOY } from '../../support/toy-programme.ts';
import { EAST, summaryThrough, WEST } from '../../support/toy-records.ts';

const DRAWING = {
  cols: 2,
  rows: 3,
  tiles: [
    { row: 0, col: 0, code: '990001001' },
    { row: 0, col: 1, code: '990001101' },
    { row: 1, col: 0, code: '990002101' },
    { row: 1, col: 1, code: '990002201' },
    { row: 2, col: 0, code: '990002P01' },
  ],
};
const factsOn = (day: string) => tileFacts(DRAWING, TOY, summaryThrough(endOfDay(day)), day);
const onChoose = vi.fn();

function draw(day: string, chosen: string | null = null) {
  return render(
    <Mosaic
      drawing={DRAWING}
      tiles={factsOn(day)}
      districts={TOY.districts}
      countOf={() => '1/2'}
      chosen={chosen}
      onChoose={onChoose}
    />,
  );
}

beforeEach(() => onChoose.mockClear());
test('each tile names its station and how it stands that day', () => {
  draw('2031-04-30');
  expect(screen.getAllByRole('option').map((tile) => tile.getAttribute('aria-label'))).toEqual([
    '东区一街道社会工作站：已运营，2030年9月1日起',
    '东区二镇社会工作站：已建成，待运营，2031年3月20日起，未审',
    '西县三镇社会工作站：已运营，2031年4月20日起，未审',
    '西县四乡社会工作站：已列计划',
  ]);
});

test('a township appears on the day on which it comes into force', () => {
  expect(factsOn('2031-06-14')).toHaveLength(4);
  expect(factsOn('2031-06-15').map(({ code }) => code)).toContain('990002P01');
});

test('earlier months show what stood then', () => {
  expect(countStates(factsOn('2031-02-28'))).toEqual({
    none: 0,
    planned: 1,
    building: 2,
    built: 0,
    operating: 1,
    suspended: 0,
  });
});

test('the tile under the pointer, the focus or the finger is named beside it', () => {
  const { container } = draw('2031-04-30');
  const name = () => container.querySelector('.tile-name')?.textContent ?? null;
  expect(name()).toBeNull();
  const [first, second] = screen.getAllByRole('option');
  if (!first || !second) throw new Error('no tiles');
  fireEvent.mouseEnter(first);
  expect(name()).toContain('东区一街道社会工作站');
  fireEvent.click(second);
  expect(name()).toContain('东区二镇社会工作站');
});

test('the mosaic is one stop for the keyboard, and the arrows walk through it', () => {
  draw('2031-04-30');
  const tiles = screen.getAllByRole('option');
  const stops = () => tiles.filter((tile) => tile.getAttribute('tabindex') === '0');
  expect(stops()).toHaveLength(1);
  fireEvent.focus(tiles[0] as Element);
  fireEvent.keyDown(screen.getByRole('listbox'), { key: 'ArrowDown' });
  fireEvent.focus(tiles[2] as Element);
  expect(stops()).toEqual([tiles[2]]);
});

test('a district’s name narrows the page to it, and once more widens it', () => {
  const { unmount } = draw('2031-04-30');
  fireEvent.click(screen.getByTitle('只看西县'));
  expect(onChoose).toHaveBeenLastCalledWith(WEST);
  unmount();
  draw('2031-04-30', EAST);
  const chosen = screen.getByTitle('看全市');
  expect(chosen.getAttribute('aria-pressed')).toBe('true');
  fireEvent.click(chosen);
  expect(onChoose).toHaveBeenLastCalledWith(null);
});
