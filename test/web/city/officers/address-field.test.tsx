import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { answer } from '../../district/station/server-fixture.ts';
import { officerOf, recordOf } from './officers-fixture.ts';
import { fill, open, press } from './officers-screen.tsx';

const kept = { rows: [officerOf('haishu', { email: 'z***@ningbo.gov.cn' })], next: null };
const REPLIES = {
  'GET /api/officers': answer(kept),
  'PUT /api/officers/haishu': answer(recordOf('haishu'), 4),
};
const change = async () => {
  const seen = await open(REPLIES);
  await press(/演示haishu的办理/);
  await press('改姓名、角色、地方或邮箱');
  return () => seen.find(({ call }) => call.startsWith('PUT'))?.body as { readonly email?: unknown };
};

test('an address may be left out where somebody is invited', async () => {
  const seen = await open({ 'PUT /api/officers/new': answer(recordOf('new'), 1) });
  await press('邀请人员');
  expect(screen.getByText('催报信寄到这里，可以不填。')).toBeTruthy();
  fill(/^账号编号/, 'new');
  fill(/^姓名/, '演示新人');
  await press('登记');
  expect(seen.find(({ call }) => call.startsWith('PUT'))?.body).not.toHaveProperty('email');
});

test('an address is shown masked, and stays where the field is left empty', async () => {
  const sent = await change();
  expect(screen.getAllByText(/z\*\*\*@ningbo\.gov\.cn/)).toHaveLength(2);
  expect(screen.getByLabelText<HTMLInputElement>(/^邮箱/).value).toBe('');
  await press('保存');
  expect(sent()).not.toHaveProperty('email');
});

test('an address is sent as it was typed, without the spaces around it, and taken away by a tick', async () => {
  const moved = await change();
  fill(/^邮箱/, ' li@example.org ');
  await press('保存');
  expect(moved()).toMatchObject({ email: 'li@example.org' });
  cleanup();
  const gone = await change();
  act(() => {
    fireEvent.click(screen.getByLabelText(/^去掉邮箱/));
  });
  expect(screen.getByLabelText<HTMLInputElement>(/^邮箱/).disabled).toBe(true);
  await press('保存');
  expect(gone()).toMatchObject({ email: null });
});

test('an address that is none is said at its field, and nothing is sent', async () => {
  const sent = await change();
  fill(/^邮箱/, 'li.example.org');
  await press('保存');
  expect(screen.getByRole('link', { name: /^邮箱：格式不对/ })).toBeTruthy();
  expect(sent()).toBeUndefined();
});
