import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { WITHOUT_BROWSER } from '../support/browser.ts';
import { focusedAt } from '../support/browser-hands.ts';
import { startedProduct } from '../support/browser-product.ts';
import { openAs } from '../support/browser-sign-in.ts';

const REPORT = '/district/#/report/2023-06';

/** What a browser says of a cut line, and of a token that is refused: the page's answer to them is what is looked at. */
const EXPECTED = /ERR_INTERNET_DISCONNECTED|status of (401|409|412)/;

describe.skipIf(WITHOUT_BROWSER)('a report that is interrupted, in a browser', () => {
  const product = startedProduct();
  const open = async (account: string): Promise<Page> => {
    const page = await product.openPage();
    await openAs(page, product.origin + REPORT, account);
    await page.getByRole('heading', { name: '2023年6月建设进度月报' }).waitFor();
    return page;
  };
  const troubles = () => product.troubles.filter((said) => !EXPECTED.test(said));
  const saved = (page: Page) => page.getByText(/^已自动保存 /).waitFor();
  const visits = (page: Page) => page.getByRole('textbox', { name: /服务人次$/ }).first();
  const homes = (page: Page) => page.getByRole('textbox', { name: /走访户次$/ }).first();

  it('two tabs lose nothing and file once: the second says that it is filed already', async () => {
    const one = await open('beilun');
    const [two] = await Promise.all([
      one.context().waitForEvent('page'),
      one.evaluate(() => void window.open(location.href)),
    ]);
    await visits(two).waitFor();
    await visits(one).fill('96');
    await saved(one);
    await homes(two).fill('17');
    await saved(two);
    await one.reload();
    await expect.poll(() => visits(one).inputValue()).toBe('96');
    await expect(homes(one).inputValue()).resolves.toBe('17');

    // What both tabs see is filed in one of them; the other one still shows the form.
    await two.reload();
    for (const page of [one, two]) await page.getByRole('button', { name: '本月无变化，一键报送' }).waitFor();
    await one.getByRole('textbox', { name: '困难和问题' }).fill('无');
    await one.getByRole('textbox', { name: '下步计划' }).fill('按计划推进');
    await one.getByRole('button', { name: '报送6月月报' }).click();
    await one.getByRole('region', { name: '已报送 YB-330206-202306-01' }).waitFor();
    await two.getByRole('button', { name: '本月无变化，一键报送' }).click();
    await two.getByText(/6月月报\d\d:\d\d已经报过，回执YB-330206-202306-01，这次没有重复登记。/).waitFor();
    await expect(two.getByText('YB-330206-202306-02').count()).resolves.toBe(0);
    expect(troubles()).toEqual([]);
  });

  it('a lost connection keeps what is typed and saves it by itself; it never files by itself', async () => {
    const page = await open('fenghua');
    await page.context().setOffline(true);
    await visits(page).fill('88');
    await page
      .getByText(/^网络中断，已存在这台电脑 /)
      .first()
      .waitFor();
    await page.getByRole('button', { name: '现在没有网' }).click({ force: true });
    await page.context().setOffline(false);
    await saved(page);
    await page.getByRole('button', { name: '报送6月月报' }).waitFor();
    await page.reload();
    await expect.poll(() => visits(page).inputValue()).toBe('88');
    await page.getByText('临期，未报送').waitFor();
    expect(troubles()).toEqual([]);
  });

  it('a double click files once, and the receipt stands when the page is opened again', async () => {
    const page = await open('fenghua');
    for (const station of ['江口街道', '莼湖街道'])
      await page.getByLabel(`${station}的原因`).fill('七月补派持证社工');
    await page.getByRole('textbox', { name: '困难和问题' }).fill('无');
    await page.getByRole('textbox', { name: '下步计划' }).fill('按计划推进');
    await page.getByRole('button', { name: '报送6月月报' }).dblclick();
    await page.getByRole('region', { name: '已报送 YB-330213-202306-01' }).waitFor();
    await page.reload();
    await page.getByText('第1次报送，按时').waitFor();
    await expect(page.getByText('第2次报送').count()).resolves.toBe(0);
    expect(troubles()).toEqual([]);
  });

  it('a session that is over keeps the cell: after the sign-in it has the focus and its text', async () => {
    const page = await open('ninghai');
    await page.evaluate(() => {
      const kept = JSON.parse(sessionStorage.getItem('session') ?? '{}');
      sessionStorage.setItem('session', JSON.stringify({ ...kept, accessToken: 'expired' }));
    });
    await homes(page).focus();
    const { id } = await focusedAt(page);
    await page.keyboard.type('23');
    await page.getByText('登录过期了，填的都在').first().waitFor();
    await page
      .getByRole('region', { name: '报送', exact: true })
      .getByRole('button', { name: '重新登录' })
      .click();
    await page.locator('button[name="account"][value="ninghai"]').click();
    await page.waitForURL((at) => at.hash === '#/report/2023-06');
    await saved(page);
    await expect(homes(page).inputValue()).resolves.toBe('23');
    await expect.poll(async () => (await focusedAt(page)).id).toBe(id);
    expect(troubles()).toEqual([]);
  });
});
