import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { endOfDay, instantAt } from '#domain/calendar.ts';
import { sentenceOf } from '#domain/figures/sentence.ts';
import { filedOf } from '../../../web/dashboard/headline/filed.ts';
import { Headline, type HeadlineProps } from '../../../web/dashboard/headline/headline.tsx';
import { sentenceText } from '../../../web/parts/sentence/sentence.tsx';
import { en } from '../../../web/strings/en/dashboard.ts';
import { zh } from '../../../web/strings/zh/dashboard.ts';
import { TOY } from '../../support/toy-programme.ts';
import { asOf, EAST, summaryThrough } from '../../support/toy-records.ts';

const DAY = '2031-03-15';
const onOpen = vi.fn();
const onWholeCity = vi.fn();

const draw = (over: Partial<HeadlineProps> = {}) =>
  render(
    <Headline
      figures={asOf(DAY).city}
      programme={TOY}
      day={DAY}
      district={null}
      state="3月未结账"
      unsettled={true}
      restated={null}
      staleSince={null}
      demonstration={true}
      onOpen={onOpen}
      onWholeCity={onWholeCity}
      {...over}
    />,
  );

beforeEach(() => {
  onOpen.mockClear();
  onWholeCity.mockClear();
});
const say = (day: string, words: typeof zh): string =>
  sentenceText(words.sentence(words.city, sentenceOf(asOf(day).city, TOY, day)));

test('the sentence reads as an official would write it', () => {
  expect(say('2031-03-15', zh)).toBe(
    '全市已建成1个社会工作站，覆盖4个乡镇（街道）的25.0%；本年新建0/3个，距3月底三分之一还差1个、16天。',
  );
  expect(say('2031-03-31', zh)).toContain('，3月底三分之一目标已达成。');
  expect(say('2031-12-15', zh)).toContain('，11月底全部差1个，未达标。');
  expect(say('2032-01-01', zh)).toBe('全市已建成3个社会工作站，覆盖5个乡镇（街道）的60.0%，其中2个已运营。');
});

test('it says the same in English, in English order', () => {
  // Dates are worded by the language of the page, which is Chinese here.
  expect(say('2031-03-15', en)).toMatch(
    /^The city has built 1 social work stations, covering 25\.0% of 4 townships; new this year: 0\/3, 1 short of "a third" by .*, 16 days left\.$/,
  );
});

test('a number leads to what it counts', () => {
  draw();
  fireEvent.click(screen.getByRole('button', { name: '25.0%' }));
  expect(onOpen).toHaveBeenCalledExactlyOnceWith('coverage');
});

test('beneath it stand the day and what is still open', () => {
  draw();
  expect(screen.getByText('截至 2031年3月15日')).toBeTruthy();
  expect(screen.getByText('3月未结账')).toBeTruthy();
});

test('the copied sentence carries its day and its source', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  draw();
  fireEvent.click(screen.getByRole('button', { name: '复制这句话和出处' }));
  await waitFor(() => expect(screen.getByText('已复制')).toBeTruthy());
  expect(write.mock.calls[0]?.[0]).toMatch(
    /^截至2031年3月15日，全市已建成1个.*16天。（出处：.*，演示数据）$/,
  );
});

test('a district speaks in its own name and leads back to the city', () => {
  const east = asOf(DAY).districts[EAST];
  draw({ district: TOY.districts[0] ?? null, ...(east ? { figures: east } : {}) });
  expect(screen.getByRole('heading').textContent).toMatch(/^东区已建成1个/);
  fireEvent.click(screen.getByRole('button', { name: '看全市' }));
  expect(onWholeCity).toHaveBeenCalledOnce();
});

test('data past their age say where they stopped', () => {
  draw({ staleSince: instantAt('2031-01-31', '18:00') });
  expect(screen.getByText('数据停在 2031年1月31日 18:00')).toBeTruthy();
});

test('filed reports are counted as they stand at the moment', () => {
  const at = endOfDay('2031-02-10');
  const summary = summaryThrough(at);
  expect(filedOf(summary, TOY, '2031-02', at)).toEqual({ filed: 1, of: 2 });
  expect(filedOf(summary, TOY, '2031-01', at)).toBeNull();
});
