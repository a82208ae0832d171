import { render, screen } from '@testing-library/preact';
import { beforeEach, expect, test } from 'vitest';
import { ReportsPage } from '../../../../web/city/reports-page.tsx';
import { serve } from '../../district/station/server-fixture.ts';
import { deskOf, filedSlot, meAs } from '../city-fixture.ts';

const WAITING = [
  filedSlot('330281', '2023-06-16T08:00:00.000Z', 'OPENED'),
  filedSlot('330203', '2023-06-19T03:00:00.000Z'),
];

beforeEach(() => void serve({}));
const page = (role: 'CITY_OFFICER' | 'LEADER', waiting = WAITING) =>
  render(<ReportsPage me={meAs(role)} desk={deskOf({ waiting })} month={null} />);

test('the reports that wait stand first, longest wait first, each with its way to the review', () => {
  page('CITY_OFFICER');
  const links = screen.getAllByRole('link', { name: /^审核/ });
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    '#/reports/2023-06/330281',
    '#/reports/2023-06/330203',
  ]);
  expect(links.map((link) => link.className)).toEqual(['button button-primary', 'button']);
});

test('who only reads may look at each, and no button of theirs is filled', () => {
  page('LEADER');
  const links = screen.getAllByRole('link', { name: /^查看/ });
  expect(links.map((link) => link.className)).toEqual(['button', 'button']);
});

test('where none waits the queue says who has not filed', () => {
  page('CITY_OFFICER', []);
  expect(screen.getByText('没有待审核的月报。6月还有10个区县（市）没报。')).toBeTruthy();
});
