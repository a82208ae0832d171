import { cleanup, render, screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { AnnualPlanView, PlanRound } from '#domain/records/annual-plan.ts';
import { BuiltListSection } from '../../../../web/district/plan/built-list-section.tsx';
import { deskWith, NOW } from '../station/desk-fixture.ts';

const ROUND: PlanRound = {
  ...{ round: 1, submittedAt: NOW, submittedBy: 'o1', receipt: 'JH-990001-2031-01' },
  ...{ endedAt: null, endedBy: null, outcome: null, remarks: [] },
};
const PLAN: AnnualPlanView = {
  ...{ schema: 1, version: 2, districtCode: '990001', year: 2031, state: 'DRAFT', entries: [], rounds: [] },
  ...{ acceptedAt: null, contactName: null, contactPhone: null, dueOn: null },
};

/** 附件2 as the page shows it: all of its text, and its rows. */
function draw(over: Partial<AnnualPlanView> = {}) {
  cleanup();
  render(<BuiltListSection plan={{ ...PLAN, ...over }} desk={deskWith()} />);
  const section = screen.getByRole('region', { name: '已建成名单（附件2）' });
  return {
    text: section.textContent,
    rows: within(section)
      .queryAllByRole('row')
      .map((row) => row.textContent),
  };
}
const filed = (built?: PlanRound['built']) =>
  draw({ state: 'SUBMITTED', rounds: [{ ...ROUND, ...(built ? { built } : {}) }] });

test('before it is filed, the built list is what the records hold now', () => {
  const { text, rows } = draw();
  expect(text).toContain('现有1个；随计划一并上报，以上报那一刻的记录为准');
  expect(rows).toEqual([
    '序号名称地址依托场所运行方式承接机构建成运营社工',
    '1东区一街道社会工作站一街道同心路1号无社工岗位—2031-03-202031-04-012',
    '合计 1个站2',
  ]);
});

test('a returned plan goes again with the list of that day', () => {
  expect(draw({ state: 'RETURNED', rounds: [{ ...ROUND, built: [] }] }).text).toContain('现有1个');
});

test('once filed, the list stays as it was, and what has changed since is said under it', () => {
  expect(filed([]).text).toContain(
    '2031年6月20日 09:00 随计划上报，共0个还没有建成的站，名单是空的。上报后多了1个：一街道（2031-03-20）。',
  );
  expect(filed([{ townshipCode: '990001001', builtOn: '2031-03-20' }]).text).toContain('和现在的记录一致。');
});

test('a filing that kept no list says so', () => {
  expect(filed().text).toContain('那次上报没有留名单，下面是现在的记录');
});

test('the sheet has its lines for the seal, the signature and the day of filing', () => {
  expect(filed([]).text).toContain(
    '填报单位（盖章）：东区民政局单位负责人（签字）：填表人：填报日期：2031年6月20日',
  );
});
