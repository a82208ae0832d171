import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { ProblemView } from '#domain/records/problem.ts';
import { OpenProblems } from '../../../../web/district/problems/open-problems.tsx';
import { ProblemsPage } from '../../../../web/district/problems/problems-page.tsx';
import { deskWith, NOW } from '../station/desk-fixture.ts';
import { answer, refused, serve } from '../station/server-fixture.ts';

const problem = (over: Partial<ProblemView> = {}): ProblemView => ({
  schema: 1,
  version: 2,
  createdAt: NOW,
  createdBy: 'o1',
  updatedAt: NOW,
  updatedBy: 'o1',
  id: '2031-03-01',
  districtCode: '990001',
  month: '2031-03',
  text: '场地移交未完成',
  raisedOn: '2031-03-20',
  townshipCode: null,
  owner: 'DISTRICT',
  replies: [{ at: NOW, by: 'c1', text: '请区里跟进' }],
  closedOn: null,
  ageDays: 92,
  ...over,
});
const LIST = 'GET /api/districts/990001/problems';
const REPLY = 'POST /api/districts/990001/problems/2031-03-01/reply';
const RECEIPT = { receipt: 'WT-990001-2031-03-01', version: 3, at: NOW, late: false };
const listed = (...rows: ProblemView[]) => answer({ rows, next: null, names: { c1: '市局经办' } });

test('the report carries on what is open, with its age and the way to write on it', () => {
  render(<OpenProblems problems={[problem(), problem({ id: '2031-05-01', owner: 'CITY', ageDays: 30 })]} />);
  const [first, second] = screen.getAllByRole('listitem');
  expect(first?.textContent).toContain('未解决 92天');
  const link = within(first as HTMLElement).getByRole('link', { name: '写进展：场地移交未完成' });
  expect(link.getAttribute('href')).toBe('#/problems/2031-03-01');
  expect(second?.textContent).toContain('查看');
});

test('a problem is written on and handed to the city, and the answer names its receipt', async () => {
  const seen = serve({ [LIST]: listed(problem()), [REPLY]: answer(RECEIPT) });
  const desk = deskWith();
  render(<ProblemsPage {...desk} id="2031-03-01" />);
  const field = await screen.findByRole('textbox', { name: /进展/ });
  expect(document.activeElement).toBe(field);
  expect(screen.getByText(/市局经办/)).toBeTruthy();
  fireEvent.input(field, { target: { value: '场地已谈妥，缺装修款' } });
  fireEvent.click(screen.getByRole('checkbox', { name: '交市局答复' }));
  fireEvent.click(screen.getByRole('button', { name: '保存进展' }));
  expect(await screen.findByText('已交市局答复，回执 WT-990001-2031-03-01')).toBeTruthy();
  const sent = seen.find(({ call }) => call === REPLY);
  expect(sent?.body).toEqual({ text: '场地已谈妥，缺装修款', owner: 'CITY' });
  expect(sent?.ifMatch).toBe('"2"');
  expect(desk.reload).toHaveBeenCalled();
});

test('what was typed stays where somebody else was quicker', async () => {
  serve({ [LIST]: listed(problem()), [REPLY]: refused(412, 'STALE') });
  render(<ProblemsPage {...deskWith()} id="2031-03-01" />);
  const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: /进展/ });
  fireEvent.input(field, { target: { value: '场地已谈妥' } });
  fireEvent.click(screen.getByRole('button', { name: '保存进展' }));
  await screen.findByRole('alert');
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: /进展/ }).value).toBe('场地已谈妥');
});

test('while the city’s answer is awaited the district can close it and not answer for the city', async () => {
  serve({ [LIST]: listed(problem({ owner: 'CITY' })) });
  render(<ProblemsPage {...deskWith()} id={null} />);
  fireEvent.click(await screen.findByRole('button', { name: '已经解决，办结' }));
  expect(screen.getByText('办结这件事？')).toBeTruthy();
  expect(screen.queryByRole('textbox')).toBeNull();
});

test('what is over is folded away', async () => {
  serve({ [LIST]: listed(problem({ closedOn: '2031-06-01', ageDays: 73 })) });
  render(<ProblemsPage {...deskWith()} id={null} />);
  expect(await screen.findByText('已办结1件')).toBeTruthy();
  await waitFor(() => expect(screen.getByText('2031年6月1日办结，历时73天')).toBeTruthy());
});
