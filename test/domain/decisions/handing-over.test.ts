import { describe, expect, it } from 'vitest';
import { handOver } from '#domain/decisions/handing-over.ts';
import type { Officer, OfficerInput } from '#domain/records/officer.ts';
import { refused, wrong } from '../../support/kept-records.ts';
import { TOY } from '../../support/toy-programme.ts';

const at = '2031-01-05T01:00:00.000Z';
const kept = (id: string, over: Partial<OfficerInput> = {}): Officer => ({
  ...{ schema: 1, version: 1, createdAt: at, createdBy: 'system', updatedAt: at, updatedBy: 'system', id },
  ...{ name: '演示人员', role: 'DISTRICT_OFFICER', districtCode: '990001', townshipCode: null, active: true },
  ...over,
});
const admin = kept('admin', { role: 'CITY_ADMIN', districtCode: null });
const old = kept('old');
const among = (...officers: readonly Officer[]) => ({
  ...{ programme: TOY, officers: [admin, old, ...officers], by: 'admin' },
  withLogin: new Set(['admin', ...officers.map(({ id }) => id)]),
});

describe('a handover', () => {
  it('gives the successor role and place, and lets the predecessor go', () => {
    const newcomer = kept('new', { role: 'LEADER', districtCode: null, active: false });
    const { predecessor, successor } = handOver(old, 'new', among(newcomer));
    expect(successor?.officer).toMatchObject({
      id: 'new',
      role: 'DISTRICT_OFFICER',
      districtCode: '990001',
      active: true,
    });
    expect(predecessor?.officer).toMatchObject({ id: 'old', districtCode: '990001', active: false });
  });

  it('leaves a successor who is there already as the record is', () => {
    const { predecessor, successor } = handOver(old, 'second', among(kept('second')));
    expect(successor).toBeNull();
    expect(predecessor?.officer.active).toBe(false);
  });

  it('puts down what somebody left who was let go before', () => {
    const gone = kept('gone', { active: false });
    const { predecessor, successor } = handOver(
      gone,
      'new',
      among(gone, kept('new', { districtCode: '990002' })),
    );
    expect(predecessor).toBeNull();
    expect(successor?.officer.districtCode).toBe('990001');
  });

  it('goes to somebody else who was invited', () => {
    for (const to of ['stranger', 'old'])
      expect(wrong(() => handOver(old, to, among()))).toEqual(['/to NOT_IN_LIST']);
  });

  it('makes nobody an auditor, and no auditor anything else', () => {
    const auditor = kept('auditor', { role: 'AUDITOR', districtCode: null });
    expect(wrong(() => handOver(old, 'auditor', among(auditor)))).toEqual(['/to AUDITOR_APART']);
    expect(wrong(() => handOver(auditor, 'new', among(auditor, kept('new'))))).toEqual(['/to AUDITOR_APART']);
  });

  it('of the only administrator leaves an administrator', () => {
    const { predecessor, successor } = handOver(admin, 'new', among(kept('new')));
    expect([successor?.officer.role, successor?.officer.active]).toEqual(['CITY_ADMIN', true]);
    expect([predecessor?.officer.active, predecessor?.standing?.id]).toEqual([false, 'new']);
  });

  it('is for an administrator to do', () => {
    const left = { ...among(kept('new')), by: 'new' };
    expect(refused(() => handOver(old, 'new', left)).code).toBe('FORBIDDEN');
  });
});
