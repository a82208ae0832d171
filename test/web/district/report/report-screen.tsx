import { act, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, vi } from 'vitest';
import type { MonthlyReportView } from '#domain/records/monthly-report.ts';
import { ReportPage } from '../../../../web/district/report/report-page.tsx';
import { reportInput } from '../../../support/kept-records.ts';
import { answer, serve } from '../station/server-fixture.ts';
import { BUILDING, deskOf, draftOf, MONTH, NOW, PREVIOUS_ROWS, SERVING, viewOf } from './report-fixture.ts';

/** Where the report of the fixture is read and filed. */
export const REPORT = `/api/districts/990001/reports/${MONTH}`;
/** The answer to a filing. */
export const RECEIPT = { receipt: 'YB-990001-203105-01', version: 1, at: NOW, late: false };

const { preparer: _p, reviewer: _r, phone: _n, drafts: _d, ...content } = reportInput(PREVIOUS_ROWS);
/** What was filed: last month's rows. */
export const CONTENT = content;

/** A round of this month. */
/** Presses 报送. */
export const filedRound = (over: Partial<MonthlyReportView['rounds'][number]> = {}) => ({
  round: 1,
  submittedAt: NOW,
  submittedBy: 'east',
  receipt: RECEIPT.receipt,
  hash: '',
  nil: false,
  endedAt: null,
  endedBy: null,
  outcome: null,
  remarks: [],
  ...over,
});

/** The report as it waits for review. */
export const filedView = viewOf({
  version: 1,
  state: 'SUBMITTED',
  firstSubmittedAt: NOW,
  content: CONTENT,
  rounds: [filedRound()],
});

/** Answers to the saves of every row and of the head, whatever they hold. */
export const saves = Object.fromEntries(
  ['', `/${SERVING}`, `/${BUILDING}`].map((row) => [`PUT ${REPORT}/draft${row}`, answer(draftOf({}), 1)]),
);

/** Opens the page over these answers of the server, and gives back what it asks. */
export async function open(replies: Parameters<typeof serve>[0]) {
  const seen = serve({ ...saves, ...replies });
  render(<ReportPage {...deskOf()} month={MONTH} />);
  await screen.findByRole('heading', { level: 1 });
  return seen;
}

/** A cell of the sheet by its full name. */
export const cell = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
/** Types into a cell. */
export const type = (name: string, text: string) => fill(cell(name), text);
/** What an event leads to is drawn before the test goes on. */
export const fill = (control: Element, text: string) =>
  act(() => {
    fireEvent.input(control, { target: { value: text } });
  });
/** Presses a key in a control. */
export const key = (control: Element, init: KeyboardEventInit) =>
  act(() => {
    fireEvent.keyDown(control, init);
  });
/** Presses a button. */
export const press = (name: string) =>
  act(() => {
    fireEvent.click(screen.getByRole('button', { name }));
  });
export const file = () => press('报送5月月报');

/** What each test of the page needs before, and clears away after it. */
export function onReportPage(): void {
  beforeEach(() => {
    vi.stubGlobal('matchMedia', () => ({ matches: false }));
    vi.stubGlobal('requestAnimationFrame', (draw: () => void) => setTimeout(draw, 0));
  });
  afterEach(() => {
    localStorage.clear();
  });
}
