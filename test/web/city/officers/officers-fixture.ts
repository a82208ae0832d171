import type { OfficerRow } from '#contract/routes/officers.ts';
import type { Officer } from '#domain/records/officer.ts';
import { answer } from '../../district/station/server-fixture.ts';

const AT = '2023-06-01T01:00:00.000Z';

/** An officer of 海曙 who files, known to the issuer and never seen, unless a test says otherwise. */
export const officerOf = (id: string, over: Partial<OfficerRow> = {}): OfficerRow => ({
  ...{ schema: 1, version: 3, createdAt: AT, createdBy: 'admin', updatedAt: AT, updatedBy: 'admin', id },
  ...{ name: `演示${id}`, role: 'DISTRICT_OFFICER', districtCode: '330203', townshipCode: null },
  ...{ active: true, hasLogin: true, lastSignInAt: null, email: null },
  ...over,
});

/** The record itself, as a write answers it. */
export function recordOf(id: string): Officer {
  const { hasLogin: _login, lastSignInAt: _at, email: _email, ...record } = officerOf(id);
  return record;
}

/** A small register: an administrator, two of 海曙 with one of its townships, one of 江北, and one who was let go. */
export const REGISTER: readonly OfficerRow[] = [
  officerOf('330203001', { role: 'TOWNSHIP_OFFICER', townshipCode: '330203001' }),
  officerOf('admin', { role: 'CITY_ADMIN', districtCode: null, lastSignInAt: '2023-06-20T01:20:00.000Z' }),
  officerOf('gone', { active: false }),
  officerOf('haishu', { lastSignInAt: '2023-06-19T08:20:00.000Z' }),
  officerOf('haishu2', { hasLogin: false }),
  officerOf('jiangbei', { districtCode: '330205' }),
];

/** The register as the server gives it. */
export const LISTED = { 'GET /api/officers': answer({ rows: REGISTER, next: null }) };
