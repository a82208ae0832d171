import { expect, test } from 'vitest';
import { placeOf, tabOf, tabsOf } from '../../../web/city/place.ts';

test.each([
  ['', { page: 'home' }],
  ['problems', { page: 'problems' }],
  ['reports', { page: 'reports', month: null }],
  ['reports/2023-05', { page: 'reports', month: '2023-05' }],
  ['reports/2023-05/330226', { page: 'review', month: '2023-05', districtCode: '330226' }],
  ['plans', { page: 'plans', year: null }],
  ['plans/2023', { page: 'plans', year: 2023 }],
  ['settings', { page: 'settings' }],
  ['officers', { page: 'officers' }],
  ['officers/haishu/handover', { page: 'handover', officer: 'haishu' }],
  ['audit', { page: 'audit' }],
])('the address #/%s is a place of the desk', (route, place) => {
  expect(placeOf(route)).toEqual(place);
});

test.each([
  'reports/2023-13',
  'reports/2023-05/330299',
  'plans/23',
  'problems/1',
  'officers/haishu',
  'audit/x',
  'reports/2023-05/330226/x',
])('the address #/%s is none', (route) => {
  expect(placeOf(route)).toEqual({ page: 'lost' });
});

test('a place that lies behind a tab keeps the tab', () => {
  expect(tabOf(placeOf('problems'))?.page).toBe('home');
  expect(tabOf(placeOf('reports/2023-05/330226'))?.page).toBe('reports');
  expect(tabOf(placeOf('nowhere'))).toBeUndefined();
});

test('a desk opens on its first tab; districts and townships have none here', () => {
  expect(tabsOf('LEADER')[0]?.page).toBe('home');
  expect(tabsOf('AUDITOR').map(({ page }) => page)).toEqual(['audit']);
  expect(tabsOf('DISTRICT_OFFICER')).toEqual([]);
  expect(tabsOf('TOWNSHIP_OFFICER')).toEqual([]);
});

test('settings are the administrator’s, histories the auditor’s, and neither is the other’s', () => {
  const pages = (role: Parameters<typeof tabsOf>[0]) => tabsOf(role).map(({ page }) => page);
  expect(pages('CITY_ADMIN')).toContain('settings');
  for (const role of ['CITY_OFFICER', 'LEADER', 'AUDITOR'] as const)
    expect(pages(role)).not.toContain('settings');
  for (const role of ['CITY_ADMIN', 'CITY_OFFICER', 'LEADER'] as const)
    expect(pages(role)).not.toContain('audit');
  expect(tabOf(placeOf('officers/haishu/handover'))?.page).toBe('settings');
});
