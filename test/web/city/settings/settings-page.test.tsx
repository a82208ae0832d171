import { act, fireEvent, render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { SettingsPage } from '../../../../web/city/settings/settings-page.tsx';
import { answer, refused, serve } from '../../district/station/server-fixture.ts';
import { LISTED, REGISTER } from '../officers/officers-fixture.ts';

const SETTING = '/api/settings/two-persons';

async function open(replies: Parameters<typeof serve>[0] = {}) {
  const seen = serve({ ...LISTED, [`GET ${SETTING}`]: answer({ on: false }, 0), ...replies });
  render(<SettingsPage />);
  await screen.findByRole('radiogroup');
  return seen;
}
const choose = (name: RegExp) =>
  act(async () => {
    fireEvent.click(screen.getByRole('radio', { name }));
  });
const press = (name: string) =>
  act(async () => {
    fireEvent.click(screen.getByRole('button', { name }));
  });

test('two officers a report are asked for over the version that was seen, once it is said who could not file then', async () => {
  const rows = REGISTER.map((officer) => ({ ...officer, hasLogin: true }));
  const seen = await open({
    [`PUT ${SETTING}`]: answer({ on: true }, 1),
    'GET /api/officers': answer({ rows, next: null }),
  });
  expect(screen.queryByRole('button', { name: '保存' })).toBeNull();
  await choose(/^要两个人/);
  const warning = screen.getByText(/开启后报不了/).textContent;
  expect(warning).toContain('江北区');
  expect(warning).not.toContain('海曙区');
  await press('保存');
  expect(seen.find(({ call }) => call.startsWith('PUT'))).toMatchObject({
    ifMatch: '"0"',
    body: { on: true },
  });
  expect(await screen.findByText('已保存，从下一次报送起生效。')).toBeTruthy();
});

test('who was invited and has no login yet is not counted among those who could file', async () => {
  await open();
  await choose(/^要两个人/);
  expect(screen.getByText(/开启后报不了/).textContent).toContain('海曙区');
});

test('a setting that somebody else has changed meanwhile is not overwritten', async () => {
  await open({ [`PUT ${SETTING}`]: refused(412, 'STALE', { facts: { current: 2 } }) });
  await choose(/^要两个人/);
  await press('保存');
  expect(await screen.findByRole('alert')).toBeTruthy();
});

test('the questions of a month are counted from the forms', async () => {
  await open();
  expect(screen.getByText('每个已运营的站').parentElement?.textContent).toMatch(/15\s*项/);
});
