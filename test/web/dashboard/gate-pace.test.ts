import { expect, it } from 'vitest';
import { zh } from '../../../web/strings/zh/dashboard-panels.ts';

const pace = (projectedOn: string) =>
  zh.gates.pace(
    { short: 22, needed: { n: 5, d: 1 }, recent: { n: 1, d: 1 }, per: 'MONTH', daysLeft: 133, projectedOn },
    '2023-10-31',
  );

it('a gate that would be reached in a later year says which', () => {
  expect(pace('2023-09-27')).toContain('照此9月27日达到');
  expect(pace('2025-04-18')).toContain('照此2025年4月18日达到');
});
