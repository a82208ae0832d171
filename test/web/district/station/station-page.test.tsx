import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { StationPage } from '../../../../web/district/station/station-page.tsx';
import { deskWith, VIEW } from './desk-fixture.ts';
import { answer, offline, refused, serve } from './server-fixture.ts';

const PATH = '/api/stations/990001001';
const VILLAGES = answer({
  villages: [
    { code: '990001001001', name: '甲社区', kind: 'COMMUNITY' },
    { code: '990001001201', name: '乙村', kind: 'VILLAGE' },
  ],
});
const READ = { [`GET ${PATH}`]: answer(VIEW, 3), 'GET /api/townships/990001001/villages': VILLAGES };

const page = (desk = deskWith()) => render(<StationPage {...desk} townshipCode="990001001" />);
const puts = (seen: ReturnType<typeof serve>) => seen.filter(({ call }) => call.startsWith('PUT'));
const section = (name: RegExp) => screen.getByRole('region', { name });
const edit = async (name: RegExp) =>
  fireEvent.click(within(await screen.findByRole('region', { name })).getByRole('button', { name: '修改' }));

test('what fails comes first in the standards, with what is so, how to mend it and the clause', async () => {
  serve(READ);
  page();
  const checklist = await screen.findByRole('complementary', { name: '建设标准' });
  const [first, second] = within(checklist).getAllByRole('listitem');
  expect(first?.textContent).toContain('标识还没用统一的社会工作 LOGO');
  expect(first?.textContent).toContain('怎么补：');
  expect(first?.textContent).toContain('依据：实施意见「建立服务场所」');
  expect(second?.textContent).toContain('副站长空缺');
  expect(checklist.textContent).toContain('13');
});

test('the link of a failing line opens its section at the field', async () => {
  serve(READ);
  page();
  const checklist = await screen.findByRole('complementary', { name: '建设标准' });
  fireEvent.click(within(checklist).getAllByRole('button', { name: '去勾选' })[0] as HTMLElement);
  await waitFor(() => expect(document.activeElement?.id).toBe('field-usesNingboLogo'));
});

test('dates are told with their source and cannot be typed', async () => {
  serve(READ);
  page();
  const life = await screen.findByRole('region', { name: '建设历程' });
  expect(life.textContent).toContain('2031-03-20');
  expect(life.textContent).toContain('2031年4月月报');
  expect(within(life).queryByRole('textbox')).toBeNull();
});

test('a section is saved by itself: the whole record goes with its ETag, people left as they are', async () => {
  const seen = serve({ ...READ, [`PUT ${PATH}`]: answer({ ...VIEW, version: 4, usesNingboLogo: true }, 4) });
  const desk = deskWith();
  page(desk);
  await edit(/一、场所/);
  fireEvent.click(screen.getByRole('checkbox', { name: '标识用统一的社会工作 LOGO' }));
  fireEvent.click(screen.getByRole('button', { name: '保存场所' }));
  await waitFor(() => expect(screen.queryByRole('textbox', { name: '地址' })).toBeNull());
  const [sent] = puts(seen);
  expect(sent?.ifMatch).toBe('"3"');
  expect(sent?.body).toMatchObject({
    usesNingboLogo: true,
    responsibleUnit: '一街道办事处',
    villageCodes: ['990001001001'],
  });
  expect(JSON.stringify(sent?.body)).not.toMatch(/\*|responsibleContact|certNo|"name"|claims/);
  expect(desk.reload).toHaveBeenCalled();
});

test('a wrong field is refused before anything is sent, in a summary that leads to it', async () => {
  const seen = serve(READ);
  page();
  await edit(/一、场所/);
  fireEvent.input(screen.getByRole('textbox', { name: '面积' }), { target: { value: '很大' } });
  fireEvent.click(screen.getByRole('button', { name: '保存场所' }));
  expect(screen.getByRole('alert', { name: '没有保存：有1处要改' }).textContent).toContain(
    '面积：填的不是这里要的内容',
  );
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: '面积' }).value).toBe('很大');
  expect(puts(seen)).toEqual([]);
});

test('where a colleague changed the same field both values are shown, and nothing is lost', async () => {
  const theirs = { ...VIEW, version: 4, address: '一街道新路9号' };
  const seen = serve({
    ...READ,
    [`GET ${PATH}`]: [answer(VIEW, 3), answer(theirs, 4)],
    [`PUT ${PATH}`]: [refused(412, 'STALE'), answer({ ...theirs, version: 5 }, 5)],
  });
  page();
  await edit(/一、场所/);
  fireEvent.input(screen.getByRole('textbox', { name: '地址' }), { target: { value: '一街道同心路2号' } });
  fireEvent.click(screen.getByRole('button', { name: '保存场所' }));
  expect((await screen.findByRole('row', { name: /地址/ })).textContent).toMatch(
    /一街道新路9号.*一街道同心路2号/,
  );
  expect((await screen.findByRole('alert')).textContent).toContain('没有保存：刚才有人改过这条记录');
  fireEvent.click(screen.getByRole('button', { name: '用我填的' }));
  fireEvent.click(screen.getByRole('button', { name: '保存场所' }));
  await waitFor(() => expect(puts(seen)).toHaveLength(2));
  expect(puts(seen)[1]).toMatchObject({ ifMatch: '"4"', body: { address: '一街道同心路2号' } });
});

test("a colleague's change of another section is taken over without a question", async () => {
  const theirs = { ...VIEW, version: 4, keyServiceContents: '儿童照顾' };
  const seen = serve({
    ...READ,
    [`GET ${PATH}`]: [answer(VIEW, 3), answer(theirs, 4)],
    [`PUT ${PATH}`]: [refused(412, 'STALE'), answer({ ...theirs, version: 5 }, 5)],
  });
  page();
  await edit(/一、场所/);
  fireEvent.input(screen.getByRole('textbox', { name: '地址' }), { target: { value: '一街道同心路2号' } });
  fireEvent.click(screen.getByRole('button', { name: '保存场所' }));
  await waitFor(() => expect(puts(seen)).toHaveLength(2));
  expect(puts(seen)[1]).toMatchObject({
    ifMatch: '"4"',
    body: { address: '一街道同心路2号', keyServiceContents: '儿童照顾' },
  });
});

test('what was typed is there again after a reload of the page', async () => {
  serve({ ...READ, [`PUT ${PATH}`]: offline });
  const first = page();
  await edit(/一、场所/);
  fireEvent.input(screen.getByRole('textbox', { name: '地址' }), { target: { value: '一街道同心路2号' } });
  fireEvent.click(screen.getByRole('button', { name: '保存场所' }));
  expect((await screen.findByRole('alert')).textContent).toContain('网络中断');
  first.unmount();
  page();
  expect((await screen.findByRole<HTMLInputElement>('textbox', { name: '地址' })).value).toBe(
    '一街道同心路2号',
  );
});

test('another section waits while one has changes that are not saved', async () => {
  serve(READ);
  page();
  await edit(/一、场所/);
  fireEvent.input(screen.getByRole('textbox', { name: '地址' }), { target: { value: '一街道同心路2号' } });
  fireEvent.click(await within(section(/五、村/)).findByRole('button', { name: '修改' }));
  expect(screen.getByRole('alert').textContent).toContain('先保存或取消');
  expect(screen.getByRole('textbox', { name: '地址' })).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '取消' }));
  await edit(/五、村/);
  expect(screen.getByRole('checkbox', { name: '乙村' })).toBeTruthy();
});

test('leaving sets the last day and leaves name and certificate alone', async () => {
  const seen = serve({ ...READ, [`PUT ${PATH}`]: answer({ ...VIEW, version: 4 }, 4) });
  page();
  fireEvent.click(await screen.findByRole('button', { name: '李*离岗' }));
  fireEvent.input(screen.getByLabelText(/离岗日期/), { target: { value: '2031-06-20' } });
  fireEvent.click(screen.getByRole('button', { name: '登记离岗' }));
  await waitFor(() => expect(puts(seen)).toHaveLength(1));
  const staff = puts(seen)[0]?.body.staff as Record<string, unknown>[];
  expect(staff.map((p) => p.endOn)).toEqual([null, null, '2031-06-20']);
  expect(staff[2]).not.toHaveProperty('name');
});

test('a new deputy is added with a name, and a missing certificate number comes back to its field', async () => {
  const seen = serve({
    ...READ,
    [`PUT ${PATH}`]: refused(422, 'INVALID', {
      issues: [{ pointer: '/staff/3/certNo', code: 'CERTIFICATE_REQUIRED' }],
    }),
  });
  page();
  fireEvent.click(await screen.findByRole('button', { name: '登记副站长' }));
  fireEvent.input(screen.getByRole('textbox', { name: /^姓名/ }), { target: { value: '周立' } });
  fireEvent.input(screen.getByLabelText(/到岗日期/), { target: { value: '2031-06-01' } });
  fireEvent.change(screen.getByRole('combobox', { name: /证书等级/ }), { target: { value: 'MIDDLE' } });
  fireEvent.click(screen.getByRole('button', { name: '保存人员' }));
  expect((await screen.findByRole('alert')).textContent).toContain('证书编号：持证的要填证书编号');
  const staff = puts(seen)[0]?.body.staff as Record<string, unknown>[];
  expect(staff).toHaveLength(4);
  expect(staff[3]).toMatchObject({ role: 'DEPUTY', name: '周立', certLevel: 'MIDDLE' });
});

test('an operator is registered beside the form once its credit code passes, and is chosen', async () => {
  const operator = {
    uscc: '12330282688011591A',
    name: '甲城市社工服务中心',
    registrationAuthority: '甲城市民政局',
    registrationLevel: 'NINGBO_CITY',
    exceptionReason: null,
    category: 'SOCIAL_WORK_AGENCY',
    mainlySocialWork: true,
    evidence: null,
  };
  const { schema, createdAt, createdBy, updatedAt, updatedBy } = VIEW;
  const kept = { schema, version: 1, createdAt, createdBy, updatedAt, updatedBy };
  const seen = serve({
    ...READ,
    'GET /api/operators': answer({ rows: [], next: null }),
    [`PUT /api/operators/${operator.uscc}`]: answer({ ...kept, ...operator }, 1),
  });
  page();
  fireEvent.click(await screen.findByRole('button', { name: '改为新的运行方式' }));
  fireEvent.click(screen.getByRole('radio', { name: '政府购买服务' }));
  fireEvent.click(screen.getByRole('button', { name: '登记新机构' }));
  const uscc = screen.getByRole('textbox', { name: /统一社会信用代码/ });
  fireEvent.input(uscc, { target: { value: '12330282688011591B' } });
  fireEvent.input(screen.getByRole('textbox', { name: /机构名称/ }), { target: { value: operator.name } });
  fireEvent.input(screen.getByRole('textbox', { name: /登记机关/ }), {
    target: { value: operator.registrationAuthority },
  });
  fireEvent.click(screen.getByRole('radio', { name: '宁波市本级' }));
  fireEvent.click(screen.getByRole('button', { name: '登记机构' }));
  expect(screen.getByRole('alert').textContent).toContain('校验不通过');
  fireEvent.input(uscc, { target: { value: '12330282688011591a' } });
  fireEvent.click(screen.getByRole('button', { name: '登记机构' }));
  const chosen = await screen.findByRole<HTMLSelectElement>('combobox', { name: /承接机构/ });
  await waitFor(() => expect(chosen.value).toBe(operator.uscc));
  expect(puts(seen)[0]?.ifMatch).toBe('"0"');
});

test('a reader of the city sees the record and nothing to press', async () => {
  serve(READ);
  const desk = deskWith();
  page({ ...desk, me: { ...desk.me, officer: { ...desk.me.officer, role: 'LEADER' } } });
  await screen.findByRole('region', { name: /一、场所/ });
  expect(screen.queryByRole('button', { name: '修改' })).toBeNull();
  expect(screen.queryByRole('button', { name: '去勾选' })).toBeNull();
  expect(section(/二、人员/).textContent).toContain('王*燕');
});
