import { screen, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { answer, refused } from '../../district/station/server-fixture.ts';
import { REGISTER, recordOf } from './officers-fixture.ts';
import { fill, open, press } from './officers-screen.tsx';

const names = () =>
  within(screen.getByRole('table'))
    .getAllByRole('rowheader')
    .map((cell) => cell.textContent);

describe('the register', () => {
  test('shows a unit at a time, the district’s own officers before its townships’', async () => {
    await open();
    expect(names()).toEqual(['演示haishu', '演示haishu2', '演示330203001']);
    expect(screen.getByText('2023-06-19 16:20')).toBeTruthy();
    expect(screen.getByText('没有关联登录账号')).toBeTruthy();
    expect(screen.getByText(/在岗5人，1人没有关联登录账号，3人从未登录/)).toBeTruthy();
  });

  test('narrows to who never signed in and to who was let go', async () => {
    await open();
    await press('未登录过 2');
    expect(names()).toEqual(['演示haishu2', '演示330203001']);
    await press('已停用 1');
    expect(names()).toEqual(['演示gone']);
  });

  test('is read to its end, page by page', async () => {
    const [first, ...rest] = REGISTER;
    await open({
      'GET /api/officers': [answer({ rows: [first], next: '330203001' }), answer({ rows: rest, next: null })],
    });
    expect(names()).toHaveLength(3);
  });
});

describe('inviting', () => {
  test('asks only for the places that the role has, and sends none for the others', async () => {
    const seen = await open({ 'PUT /api/officers/leader2': answer(recordOf('leader2'), 1) });
    await press('邀请人员');
    expect(screen.getByLabelText(/^区县（市）/)).toBeTruthy();
    fill(/^角色/, 'TOWNSHIP_OFFICER');
    expect(screen.getByLabelText(/^乡镇（街道）/)).toBeTruthy();
    fill(/^角色/, 'LEADER');
    expect(screen.queryByLabelText(/^区县（市）/)).toBeNull();
    fill(/^账号编号/, 'leader2');
    fill(/^姓名/, '演示新领导');
    await press('登记');
    const put = seen.find(({ call }) => call.startsWith('PUT'));
    expect(put).toMatchObject({
      ifMatch: '"0"',
      body: { name: '演示新领导', role: 'LEADER', districtCode: null, townshipCode: null, active: true },
    });
    expect(await screen.findByText(/还要关联登录账号/)).toBeTruthy();
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: '单位' }).value).toBe('CITY');
  });

  test('takes no id that somebody has, and keeps what was typed', async () => {
    const seen = await open();
    await press('邀请人员');
    fill(/^账号编号/, 'jiangbei');
    fill(/^姓名/, '演示新人');
    await press('登记');
    expect(screen.getByRole('link', { name: /账号编号：有重复的/ })).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>(/^姓名/).value).toBe('演示新人');
    expect(seen.filter(({ call }) => call.startsWith('PUT'))).toEqual([]);
  });
});

describe('letting go', () => {
  test('asks once, says when it begins and what stays, and sends what the officer was', async () => {
    const seen = await open({ 'PUT /api/officers/haishu': answer(recordOf('haishu'), 4) });
    await press(/演示haishu的办理/);
    await press('停用');
    expect(screen.getByText(/从对方的下一次操作起就进不来/)).toBeTruthy();
    expect(screen.queryByText(/没有人能报送/)).toBeNull();
    await press('确认停用');
    expect(seen.find(({ call }) => call.startsWith('PUT'))).toMatchObject({
      ifMatch: '"3"',
      body: { name: '演示haishu', role: 'DISTRICT_OFFICER', districtCode: '330203', active: false },
    });
    expect(await screen.findByText('已停用演示haishu。')).toBeTruthy();
  });

  test('keeps the keyboard where the work is: on the way out of the question, and back at the choices', async () => {
    await open();
    await press(/演示haishu的办理/);
    await press('停用');
    expect(document.activeElement?.textContent).toBe('取消');
    await press('取消');
    expect(document.activeElement?.textContent).toBe('改姓名、角色、地方或邮箱');
    await press('改姓名、角色、地方或邮箱');
    expect(document.activeElement?.tagName).toBe('H2');
    fill(/^姓名/, '演示改名');
    screen.getByLabelText(/^姓名/).focus();
    fill(/^姓名/, '演示改名了');
    expect(document.activeElement?.id).toBe('field-name');
  });

  test('says that a district would be left without anybody who files', async () => {
    await open({}, '330205');
    await press(/演示jiangbei的办理/);
    await press('停用');
    expect(screen.getByText(/停用后江北区没有人能报送/)).toBeTruthy();
    expect(screen.getByRole('link', { name: '交接' }).getAttribute('href')).toBe(
      '#/officers/jiangbei/handover',
    );
  });

  test('says what to do where the last administrator would go', async () => {
    await open({ 'PUT /api/officers/admin': refused(409, 'LAST_ADMINISTRATOR') }, 'CITY');
    await press(/演示admin的办理/);
    await press('停用');
    await press('确认停用');
    expect((await screen.findByRole('alert')).textContent).toContain('请先任命另一位管理员');
  });

  test('is taken back in one press', async () => {
    const seen = await open({ 'PUT /api/officers/gone': answer(recordOf('gone'), 4) });
    await press('已停用 1');
    await press(/演示gone的办理/);
    await press('恢复在岗');
    expect(seen.find(({ call }) => call.startsWith('PUT'))?.body).toMatchObject({ active: true });
  });
});

test('a sign-in is linked by the issuer of this site and the subject there; one that is another’s is refused in words', async () => {
  const seen = await open({
    'GET /config.json': answer({
      issuer: 'https://issuer.example',
      clientId: 'c',
      scope: 'openid',
      demonstration: null,
    }),
    'PUT /api/officers/haishu2/login': refused(409, 'LOGIN_TAKEN'),
  });
  await press(/演示haishu2的办理/);
  await press('关联登录账号');
  fill(/^登录系统里的用户标识/, 'someone');
  if (screen.getByLabelText<HTMLInputElement>(/^登录系统\*/).value === '')
    fill(/^登录系统\*/, 'https://issuer.example');
  await press('关联');
  expect(seen.find(({ call }) => call.startsWith('PUT'))).toMatchObject({
    ifMatch: '"0"',
    body: { issuer: 'https://issuer.example', subject: 'someone' },
  });
  expect((await screen.findByRole('alert')).textContent).toContain('这个登录账号已经是别人的');
});
