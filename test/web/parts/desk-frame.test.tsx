import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { beforeEach, expect, test, vi } from 'vitest';
import { DeskFrame } from '../../../web/parts/desk-frame/desk-frame.tsx';
import { endSession } from '../../../web/parts/session/session.ts';

const LINKS = [
  { href: '#/', label: '待办', current: true },
  { href: '#/stations', label: '站点' },
];

let me: () => Response;

const answer = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status });
const clerk = {
  id: 'o-1',
  name: '演示员',
  role: 'DISTRICT_OFFICER',
  districtCode: '990001',
  townshipCode: null,
};

beforeEach(() => {
  me = () => answer({ officer: clerk, now: '2023-06-20T01:00:00.000Z', lastSignInAt: null });
  vi.stubGlobal('fetch', async (address: string) =>
    address === '/api/me'
      ? me()
      : answer({ issuer: 'https://issuer.example', clientId: 'site', scope: 'openid', demonstration: null }),
  );
});

const hasSession = () =>
  sessionStorage.setItem(
    'session',
    JSON.stringify({ accessToken: 't', idToken: 'i', expiresAt: Date.now() + 60_000 }),
  );

function Typing() {
  const [text, setText] = useState('');
  return <input aria-label="地址" value={text} onInput={(event) => setText(event.currentTarget.value)} />;
}

const desk = () =>
  render(
    <DeskFrame
      desk="district"
      title="待办"
      bureauName="演示市民政局"
      unitOf={() => '东区'}
      linksOf={() => LINKS}
    >
      {(who) => (
        <>
          <h1>{who.officer.name}的待办</h1>
          <Typing />
        </>
      )}
    </DeskFrame>,
  );

test('without a session the desk says what it needs and offers to sign in', () => {
  desk();
  expect(screen.getByRole('heading', { name: '请先登录' })).toBeTruthy();
  expect(screen.queryByRole('textbox')).toBeNull();
});

test('with a session the desk opens for its officer, with its unit and places', async () => {
  hasSession();
  desk();
  expect(await screen.findByRole('heading', { name: '演示员的待办' })).toBeTruthy();
  expect(screen.getByText('东区')).toBeTruthy();
  expect(screen.getByRole('link', { name: '待办' }).getAttribute('aria-current')).toBe('page');
  expect(screen.getByRole('link', { name: '站点' }).hasAttribute('aria-current')).toBe(false);
});

test('the masthead says when the officer signed in before, and nothing the first time', async () => {
  hasSession();
  me = () =>
    answer({ officer: clerk, now: '2023-06-20T01:00:00.000Z', lastSignInAt: '2023-06-19T08:20:00.000Z' });
  desk();
  expect((await screen.findAllByText('上次登录 6月19日 16:20')).length).toBeGreaterThan(0);
  cleanup();
  me = () => answer({ officer: clerk, now: '2023-06-20T01:00:00.000Z', lastSignInAt: null });
  desk();
  await screen.findByRole('heading', { name: '演示员的待办' });
  expect(screen.queryByText(/上次登录/)).toBeNull();
});

test('an account without an officer is refused in the same words whoever it is', async () => {
  hasSession();
  me = () => answer({ code: 'FORBIDDEN' }, 403);
  desk();
  expect((await screen.findByRole('alert')).textContent).toContain('不能用这个账号登录，请找市局管理员。');
});

test('when the session ends, what was typed stays and the way back is offered', async () => {
  hasSession();
  desk();
  const field = await screen.findByRole<HTMLInputElement>('textbox', { name: '地址' });
  fireEvent.input(field, { target: { value: '同心路 329 号' } });
  act(() => endSession('idle'));
  expect(screen.getByRole('alert').textContent).toContain('填的都在');
  expect(screen.getByRole('button', { name: '重新登录' })).toBeTruthy();
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: '地址' }).value).toBe('同心路 329 号');
});

test('the skip link moves the focus to the content and leaves the address alone', () => {
  desk();
  const before = location.href;
  fireEvent.click(screen.getByRole('link', { name: '跳到正文' }));
  expect(document.activeElement).toBe(screen.getByRole('main'));
  expect(location.href).toBe(before);
});
