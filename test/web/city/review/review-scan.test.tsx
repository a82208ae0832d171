import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { ReportScan } from '#domain/records/report-scan.ts';
import { ReviewScan } from '../../../../web/city/review/review-scan.tsx';
import { roundOf } from '../../../support/compared-reports.ts';
import { NOW, viewOf } from './review-fixture.ts';

const SCAN: ReportScan = {
  ...{ type: 'image/jpeg', bytes: 340_000, sha256: 'b'.repeat(64), at: NOW, by: 'o1' },
};

test('the reviewer can download the signed sheet of the last filing', () => {
  render(<ReviewScan view={viewOf({ rounds: [roundOf({ scan: SCAN })] })} />);
  expect(document.body.textContent).toContain('签字盖章件：JPG，333KB，2023年6月20日 09:00');
  expect(screen.getByRole('button', { name: '下载' })).toBeTruthy();
});

test('nothing stands there where the last filing has none, whatever an earlier one had', () => {
  const rounds = [roundOf({ scan: SCAN, outcome: 'RETURNED' }), roundOf({ round: 2 })];
  render(<ReviewScan view={viewOf({ rounds })} />);
  expect(document.body.textContent?.trim()).toBe('');
});
