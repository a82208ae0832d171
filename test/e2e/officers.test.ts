import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { WITHOUT_BROWSER } from '../support/browser.ts';
import { startedProduct } from '../support/browser-product.ts';
import { openAs } from '../support/browser-sign-in.ts';

const REPORT = '/district/#/report/2023-06';

describe.skipIf(WITHOUT_BROWSER)('officers at their desks, in a browser', () => {
  const product = startedProduct();
  const open = async (path: string, account: string): Promise<Page> => {
    const page = await product.openPage();
    await openAs(page, product.origin + path, account);
    return page;
  };
  const file = (page: Page) => page.locator('#file');

  it('who was idle for half an hour signs in afresh, comes back to the same cell, and finds what was typed', async () => {
    const page = await product.openPage();
    await page.clock.install();
    await openAs(page, product.origin + REPORT, 'ninghai');
    const cell = page.getByLabel('跃龙街道 服务人次');
    await cell.fill('321');
    await page.getByText(/已自动保存/).waitFor();
    await page.clock.fastForward('30:20');
    await page.getByText('30 分钟没有操作，已退出登录；填的都在').waitFor();
    await cell.fill('3217');
    await page.getByRole('alert').getByRole('button', { name: '重新登录' }).click();
    await page.locator('button[name="account"][value="ninghai"]').click();
    await page.waitForURL((at) => at.pathname === '/district/');
    await cell.waitFor();
    await expect.poll(() => cell.inputValue()).toBe('3217');
    await expect.poll(() => cell.evaluate((control) => control === document.activeElement)).toBe(true);
  });

  it('with two officers asked for, one prepares, hands over, and the successor may file what was prepared', async () => {
    const admin = await open('/city/#/settings', 'admin');
    await admin.getByRole('radio', { name: /^要两个人/ }).check();
    await admin.getByText(/开启后报不了/).waitFor();
    await admin.getByRole('button', { name: '保存' }).click();
    await admin.getByText('已保存，从下一次报送起生效。').waitFor();

    const old = await open(REPORT, 'xiangshan');
    await old.getByLabel('丹东街道 服务人次').fill('200');
    await old.getByText(/已自动保存/).waitFor();
    await expect(file(old).getAttribute('aria-disabled')).resolves.toBe('true');
    await old.getByText('填报人是您；请另一位同事登录，审核后报送').waitFor();

    await admin.goto(`${product.origin}/city/#/officers/xiangshan/handover`);
    await admin.getByText('还没报，已存草稿1份').waitFor();
    await admin.getByLabel('接任人').selectOption('haishu2');
    await admin.getByLabel('交接原因').fill('轮岗');
    await admin.getByRole('button', { name: '下一步' }).click();
    await admin.getByText('演示审核人现在管海曙区，交接后不再管那里。').waitFor();
    await admin.getByRole('button', { name: '确认交接' }).click();
    await admin.getByText('交接已办好，编号JJ-xiangshan-01。').waitFor();
    await admin.getByRole('button', { name: '打印交接单' }).waitFor();

    const heir = await open(REPORT, 'haishu2');
    await heir.getByText('填报人演示填报人，审核人是您；报送后马上给回执号').waitFor();
    await expect(heir.getByLabel('丹东街道 服务人次').inputValue()).resolves.toBe('200');
    await expect(file(heir).getAttribute('aria-disabled')).resolves.toBeNull();

    const auditor = await open('/city/', 'auditor');
    await auditor.getByRole('radio', { name: '人员账号' }).check();
    await auditor.getByRole('textbox', { name: /账号编号/ }).fill('xiangshan');
    await auditor.keyboard.press('Enter');
    await auditor.getByText('核验通过').waitFor();
    await auditor.getByText('原因：轮岗').waitFor();
    expect(product.troubles).toEqual([]);
  });
});
