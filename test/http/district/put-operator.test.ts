import { expect, it } from 'vitest';
import { apiFor } from '../../support/api-for.ts';
import { operatorInput, USCC } from '../../support/stations.ts';

const { haishu, city } = await apiFor('2021-06-10T09:00:00+08:00', 'haishu', 'city');

const path = (uscc: string) => `/api/operators/${uscc}`;

it('registers an organisation, and its twin nowhere', async () => {
  expect(await haishu.put(path(USCC.agency), operatorInput(), 0)).toMatchObject({ status: 200, etag: '"1"' });
  expect(await haishu.put(path(USCC.agency), operatorInput(), 0)).toMatchObject({ status: 200, etag: '"1"' });
  expect(
    await city.put(path(USCC.agency), operatorInput({ name: '宁波市另一社工服务中心' }), 0),
  ).toMatchObject({
    ...{ status: 412, body: { facts: { current: 1, updatedBy: 'haishu' } } },
  });
  expect(
    await city.put(path(USCC.agency), operatorInput({ name: '宁波市另一社工服务中心' }), 1),
  ).toMatchObject({
    ...{ status: 200, etag: '"2"', body: { createdBy: 'haishu', updatedBy: 'city' } },
  });
});

it('is addressed by its own code', async () => {
  expect(await haishu.put(path(USCC.other), operatorInput(), 0)).toMatchObject({
    ...{ status: 422, body: { issues: [{ pointer: '/uscc', code: 'PATH_MISMATCH' }] } },
  });
});

it.each([
  ['a code whose check fails', { uscc: '52330203MJ0000001A' }, '/uscc USCC_CHECK_FAILED'],
  [
    'another register without a reason',
    { registrationLevel: 'OTHER' },
    '/exceptionReason EXCEPTION_REASON_REQUIRED',
  ],
  [
    'an agency that is none by its name',
    { name: '宁波市演示公益服务中心' },
    '/category CATEGORY_FOLLOWS_NAME',
  ],
  [
    'a social organisation without evidence',
    { name: '宁波市演示公益服务中心', category: 'SOCIAL_ORG' },
    '/evidence EVIDENCE_REQUIRED',
  ],
] as const)('refuses %s', async (_what, over, issue) => {
  const { status, body } = await haishu.put(path(USCC.agency), { ...operatorInput(), ...over }, 0);
  expect(status).toBe(422);
  expect(body.issues?.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([issue]);
});
