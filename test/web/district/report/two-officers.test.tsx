import { act, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { beforeEach, expect, test } from 'vitest';
import type { MonthlyReportView } from '#domain/records/monthly-report.ts';
import { ReportPage } from '../../../../web/district/report/report-page.tsx';
import { answer, serve } from '../station/server-fixture.ts';
import { deskOf, draftOf, MONTH, viewOf } from './report-fixture.ts';

const REPORT = `/api/districts/990001/reports/${MONTH}`;

beforeEach(() => localStorage.clear());
/** The page as the officer `east` sees it. */
async function open(twoPersons: MonthlyReportView['twoPersons']) {
  const seen = serve({
    [`GET ${REPORT}`]: answer(viewOf({ twoPersons })),
    [`PUT ${REPORT}/draft`]: answer(draftOf({}, { savedBy: 'east' }), 1),
  });
  render(<ReportPage {...deskOf()} month={MONTH} />);
  await screen.findByRole('heading', { level: 1 });
  return seen;
}
const button = () => screen.getByRole('button', { name: /(^|重)报.*月月报$|^存好/ });
const isOff = (control: Element) => control.getAttribute('aria-disabled') === 'true';
const reason = () => document.getElementById('file-what')?.textContent;

test('who finds a report that nobody prepared saves it for another to file', async () => {
  const seen = await open({ preparer: null });
  expect(screen.queryByRole('button', { name: /无变化/ })).toBeNull();
  expect(button().textContent).toBe('存好，请审核人报送');
  await act(async () => {
    fireEvent.click(button());
  });
  await waitFor(() => expect(seen.map(({ call }) => call)).toContain(`PUT ${REPORT}/draft`));
  expect(button().textContent).toBe('报送5月月报');
  expect(isOff(button())).toBe(true);
  expect(reason()).toBe('填报人是您；请另一位同事登录，审核后报送');
});

test('who prepared a report cannot file it, and reads who does', async () => {
  await open({ preparer: { id: 'east', name: '甲填报' } });
  expect(isOff(button())).toBe(true);
  expect(reason()).toContain('请另一位同事登录');
});

test('another officer files it, and becomes its preparer by changing anything', async () => {
  await open({ preparer: { id: 'east2', name: '乙填报' } });
  expect(isOff(button())).toBe(false);
  expect(reason()).toContain('填报人乙填报，审核人是您');
  await act(async () => {
    fireEvent.input(screen.getByRole('textbox', { name: /下步计划/ }), { target: { value: '完成装修' } });
  });
  expect(isOff(button())).toBe(true);
});

test('where one officer may do both, nothing is said of it', async () => {
  await open(null);
  expect(isOff(button())).toBe(false);
  expect(reason()).not.toContain('审核人');
});
