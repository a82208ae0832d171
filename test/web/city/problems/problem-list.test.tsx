import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { ProblemsPage } from '../../../../web/city/problems/problems-page.tsx';
import { answer, refused, serve } from '../../district/station/server-fixture.ts';
import { deskOf, meAs, PROBLEM } from '../city-fixture.ts';

const OURS = PROBLEM;
const THEIRS = {
  ...{ ...PROBLEM, districtCode: '330282', id: '2023-04-01', month: '2023-04', version: 1, ageDays: 60 },
  ...{ owner: 'DISTRICT' as const, raisedOn: '2023-04-21', text: '场地消防整改未通过' },
  replies: [{ at: '2023-04-25T01:00:00.000Z', by: 'city', text: '请区里先出整改方案' }],
};
const ACT = '/api/districts/330225/problems/2023-05-01';
const RECEIPT = answer(
  { receipt: 'WT-330225-2023-05-01', version: 4, at: PROBLEM.createdAt, late: false },
  4,
);

const page = (role: 'CITY_OFFICER' | 'LEADER' = 'CITY_OFFICER', problems = [THEIRS, OURS]) => {
  const onChanged = vi.fn();
  render(<ProblemsPage me={meAs(role)} desk={deskOf({ problems })} onChanged={onChanged} />);
  return onChanged;
};
const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));
const write = (text: string) =>
  fireEvent.input(screen.getByRole('textbox', { name: /答复/ }), { target: { value: text } });

test('every open problem stands with its age, whose turn it is and what was answered', () => {
  page();
  const [ours, theirs] = screen.getAllByRole('listitem');
  expect(ours?.textContent).toContain('28天象山县 渡口改造影响材料运输归口市局，5月23日随5月月报提出');
  expect(theirs?.textContent).toContain('2023-04-25 09:00 答复：请区里先出整改方案');
});

test('an answer goes with the version that was seen, hands the problem over, and takes the focus to what was done', async () => {
  const seen = serve({ [`POST ${ACT}/reply`]: RECEIPT });
  const onChanged = page();
  await press('答复象山县的问题');
  write('已请港航部门调整施工时段');
  fireEvent.click(screen.getByRole('checkbox', { name: '交区县（市）接着办' }));
  await press('答复');
  const said = await screen.findByText('已答复，并交区县（市）接着办 WT-330225-2023-05-01');
  expect(seen[0]).toMatchObject({
    ifMatch: '"3"',
    body: { text: '已请港航部门调整施工时段', owner: 'DISTRICT' },
  });
  expect(onChanged).toHaveBeenCalledTimes(1);
  expect(document.activeElement?.contains(said)).toBe(true);
});

test('an answer without words is not sent, and says what to do', async () => {
  const seen = serve({});
  page();
  await press('答复象山县的问题');
  await press('答复');
  expect(screen.getByRole('alert').textContent).toContain('没有答复：有1处要改');
  expect(seen).toEqual([]);
});

test('what another answered a moment ago is read again, and what was written stays', async () => {
  serve({ [`POST ${ACT}/reply`]: refused(412, 'STALE') });
  const onChanged = page();
  await press('答复象山县的问题');
  write('已请港航部门调整施工时段');
  await press('答复');
  await screen.findByRole('alert');
  expect(onChanged).toHaveBeenCalledTimes(1);
  await press('收起');
  await press('答复象山县的问题');
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: /答复/ }).value).toBe(
    '已请港航部门调整施工时段',
  );
});

test('a problem is closed after asking once, also one that is with its district', async () => {
  const seen = serve({
    'POST /api/districts/330282/problems/2023-04-01/closing': answer(
      { receipt: 'WT-330282-2023-04-01', version: 2, at: PROBLEM.createdAt, late: false },
      2,
    ),
  });
  page();
  await press('办结慈溪市的问题');
  expect(seen).toEqual([]);
  await press('确认办结');
  expect(await screen.findByText('已办结 WT-330282-2023-04-01')).toBeTruthy();
  expect(seen[0]).toMatchObject({ ifMatch: '"1"' });
});

test('who only reads has no button', () => {
  page('LEADER');
  expect(screen.queryAllByRole('button')).toEqual([]);
});

test('where no problem is open the page says so', () => {
  page('CITY_OFFICER', []);
  expect(screen.getByText('没有要市局答的问题。')).toBeTruthy();
  expect(screen.getByText('没有归区县办的问题。')).toBeTruthy();
});
