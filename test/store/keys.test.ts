import { expect, it } from 'vitest';
import { keys } from '#store/keys.ts';

/** Written out: whoever changes the shape of a key loses every record that is stored under the old one. */
it.each([
  [keys.station('990001001'), 'DISTRICT#990001', 'STATION#990001001'],
  [keys.station('990002P01'), 'DISTRICT#990002', 'STATION#990002P01'],
  [keys.people(keys.station('990001001')), 'DISTRICT#990001', 'PEOPLE#STATION#990001001'],
  [keys.plan('990001', 2021), 'DISTRICT#990001', 'PLAN#2021'],
  [keys.planChange('990001', 2021, 'C1'), 'DISTRICT#990001', 'PLAN#2021#CHANGE#C1'],
  [keys.problem('990001', '2021-06-01'), 'DISTRICT#990001', 'PROBLEM#2021-06#01'],
  [keys.report('990001', '2021-06'), 'DISTRICT#990001', 'REPORT#2021-06'],
  [keys.round('990001', '2021-06', 1), 'DISTRICT#990001', 'REPORT#2021-06#ROUND#01'],
  [keys.round('990001', '2021-06', 12), 'DISTRICT#990001', 'REPORT#2021-06#ROUND#12'],
  [keys.people(keys.report('990001', '2021-06')), 'DISTRICT#990001', 'PEOPLE#REPORT#2021-06'],
  [keys.funding('990001', 2021, 'L1'), 'DISTRICT#990001', 'FUNDING#2021#L1'],
  [keys.close('990001'), 'DISTRICT#990001', 'CLOSE'],
  [keys.permit('990001', 'P1'), 'DISTRICT#990001', 'PERMIT#P1'],
  [keys.correction('990001001', 'K1'), 'DISTRICT#990001', 'CORRECTION#990001001#K1'],
  [keys.stationDraft('990001001'), 'DRAFTS#990001', 'STATION#990001001'],
  [keys.reportDraft('990001', '2021-06', 'HEADER'), 'DRAFTS#990001', 'REPORT#2021-06#HEADER'],
  [keys.reportDraft('990001', '2021-06', '990001001'), 'DRAFTS#990001', 'REPORT#2021-06#990001001'],
  [keys.summary('990001'), 'SUMMARY#990001', 'CURRENT'],
  [keys.snapshot('2021-06'), 'SUMMARY#CITY', 'SNAPSHOT#2021-06'],
  [keys.operator('12330282688011591A'), 'CITY', 'OPERATOR#12330282688011591A'],
  [keys.officer('haishu'), 'OFFICER', 'haishu'],
  [keys.login('https://issuer', 'haishu'), 'OFFICER', 'LOGIN#https://issuer#haishu'],
  [keys.handover('haishu', 1), 'OFFICER', 'HANDOVER#haishu#01'],
  [keys.signIns('haishu'), 'SIGN-INS', 'haishu'],
  [keys.reminders('2021-06', '990001'), 'REMINDERS#2021-06', '990001'],
  [keys.gateReminders(2021, 'halfByJune', '990001'), 'REMINDERS#2021#halfByJune', '990001'],
  [keys.outbox('2021-06-20T00:00:00.000Z', 'one'), 'OUTBOX#2021-06', '2021-06-20T00:00:00.000Z#one'],
  [keys.settings('ROADMAP'), 'SETTINGS', 'ROADMAP'],
  [keys.due('2021-06'), 'SETTINGS', 'PERIOD#2021-06'],
  [keys.idempotency('haishu', 'addFunding', 'k1'), 'IDEMPOTENCY#haishu#addFunding#k1', 'ANSWER'],
  [keys.guard('CERT#abc'), 'GUARD#CERT#abc', 'HOLDER'],
  [keys.audit(keys.plan('990001', 2021), 7), 'DISTRICT#990001/PLAN#2021', '00000007'],
] as const)('stores it where it is looked for: %o', (key, pk, sk) => {
  expect(key).toEqual({ pk, sk });
});
