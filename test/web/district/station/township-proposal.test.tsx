import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { StationPage } from '../../../../web/district/station/station-page.tsx';
import { draftOf } from '../report/report-fixture.ts';
import { deskWith, VIEW } from './desk-fixture.ts';
import { answer, serve } from './server-fixture.ts';

const PATH = '/api/stations/990001001';
const PROPOSED = draftOf({ address: '一街道新路9号', usesNingboLogo: 'yes' }, { version: 4, continues: 3 });
const READ = {
  [`GET ${PATH}`]: answer(VIEW, 3),
  [`GET ${PATH}/draft`]: answer(PROPOSED, 4),
  'GET /api/townships/990001001/villages': answer({ villages: [] }),
};

const page = () => render(<StationPage {...deskWith()} townshipCode="990001001" />);

test('the district sees what its township proposes beside what stands, and takes it over with one click', async () => {
  const seen = serve({
    ...READ,
    [`PUT ${PATH}`]: answer({ ...VIEW, version: 4, address: '一街道新路9号' }, 4),
  });
  page();
  await screen.findByText('乡镇（街道）草稿：场所');
  expect(screen.getByText('地址：一街道同心路1号 → 一街道新路9号')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '填入表单' }));
  const premises = within(screen.getByRole('region', { name: /一、场所/ }));
  expect(premises.getByRole<HTMLInputElement>('textbox', { name: '地址' }).value).toBe('一街道新路9号');
  expect(premises.getByRole<HTMLInputElement>('checkbox', { name: /LOGO/ }).checked).toBe(true);
  fireEvent.click(screen.getByRole('button', { name: '保存场所' }));
  await waitFor(() => expect(seen.some(({ call }) => call === `PUT ${PATH}`)).toBe(true));
  expect(seen.find(({ call }) => call === `PUT ${PATH}`)?.body).toMatchObject({
    ...{ address: '一街道新路9号', usesNingboLogo: true, rooms: VIEW.rooms },
  });
});

test('a proposal that is not taken is emptied, and says so no more', async () => {
  const emptied = draftOf({}, { version: 5, continues: 3 });
  const seen = serve({ ...READ, [`PUT ${PATH}/draft`]: answer(emptied, 5) });
  page();
  fireEvent.click(await screen.findByRole('button', { name: '不采用' }));
  await waitFor(() => expect(screen.queryByText('乡镇（街道）草稿：场所')).toBeNull());
  const put = seen.find(({ call }) => call === `PUT ${PATH}/draft`);
  expect(put).toMatchObject({ ifMatch: '"4"', body: { continues: 3, values: {} } });
});

test('what the record says already is no proposal; one older than the record is to be compared', async () => {
  serve({ ...READ, [`GET ${PATH}/draft`]: answer(draftOf({ address: VIEW.address ?? '' }), 1) });
  const first = page();
  await screen.findByRole('region', { name: /一、场所/ });
  expect(screen.queryByText('乡镇（街道）草稿：场所')).toBeNull();
  first.unmount();
  serve({ ...READ, [`GET ${PATH}/draft`]: answer({ ...PROPOSED, continues: 2 }, 4) });
  page();
  expect(await screen.findByText(/交来以后这条记录改过，请核对。/)).toBeTruthy();
});
