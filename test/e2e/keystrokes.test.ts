import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { WITHOUT_BROWSER } from '../support/browser.ts';
import { focusedAt, handsAt } from '../support/browser-hands.ts';
import { copyBlock } from '../support/browser-paste.ts';
import { startedProduct } from '../support/browser-product.ts';
import { openAs } from '../support/browser-sign-in.ts';

/** A month in which nothing is built: 鄞州区 has 25 stations that serve, 象山县 18. Its numbers stand in README (Measured). */
const REPORT = '/district/#/report/2024-03';

/** Keys at most, and clicks of a month that is typed or pasted. */
const MOST = { nil: 24, typed: 710, pasted: 12, clicks: 3 };

/** A station's nine figures as they are read off a sheet. */
const figuresOf = (row: number): readonly string[] => [
  ...[String(120 + row), String(70 + row), '1', '0', '1', '4', '2', '68', String(12 + row)],
];

describe.skipIf(WITHOUT_BROWSER)('the keys of a normal month, in a browser', () => {
  const product = startedProduct('2024-03-05T09:00+08:00');
  const receipt = (page: Page, number: string) => page.getByRole('region', { name: `已报送 ${number}` });

  it('a nil return takes no mouse: from the sign-in to the receipt by Tab and Enter alone', async () => {
    const page = await product.openPage();
    await page.goto(product.origin + REPORT);
    await page.getByText('登录').first().waitFor();
    const hands = handsAt(page);
    await hands.tabTo(({ name }) => name.startsWith('登录'));
    await hands.press('Enter');
    await page.locator('button[value="xiangshan"]').waitFor();
    await hands.tabTo(({ name }) => name.includes('象山县'));
    await hands.press('Enter');
    await page.getByRole('button', { name: '本月无变化，一键报送' }).waitFor();
    await hands.tabTo(({ name }) => name === '跳到正文');
    await hands.press('Enter');
    await hands.tabTo(({ name }) => name === '本月无变化，一键报送');
    await hands.press('Enter');
    await receipt(page, 'YB-330225-202403-01').waitFor();
    expect((await focusedAt(page)).name).toBe('已报送 YB-330225-202403-01');
    expect(hands.keys).toBeLessThanOrEqual(MOST.nil);
    expect(hands.clicks).toBe(0);
  });

  it('25 rows are typed in the grid, or pasted in one block, and filed', async () => {
    const page = await product.openPage();
    await openAs(page, product.origin + REPORT, 'yinzhou');
    await page.getByRole('button', { name: '全部25行' }).waitFor();
    const typing = handsAt(page);
    await typing.click(page.getByLabel('下应街道 服务人次'));
    for (let row = 0; row < 25; row += 1) {
      for (const figure of figuresOf(row)) {
        await typing.type(figure);
        await typing.press('Tab');
      }
      await typing.press('Enter');
      await page.getByRole('button', { name: /^与上月相同/ }).waitFor();
      await typing.press('Tab');
      await typing.press('Enter');
      // Over the people of the next row, whom the register has counted.
      await typing.press('Tab');
      await typing.press('Tab');
    }
    await expect(page.getByLabel('姜山镇 走访户次').inputValue()).resolves.toBe('36');
    const texts = handsAt(page);
    await texts.click(page.getByRole('textbox', { name: '困难和问题' }));
    await texts.type('无');
    await texts.press('Tab');
    await texts.press('Tab');
    await texts.type('按计划推进');
    await texts.click(page.getByRole('button', { name: '报送3月月报' }));
    await receipt(page, 'YB-330212-202403-01').waitFor();
    await page.getByRole('cell', { name: '3,300', exact: true }).waitFor();
    expect(typing.keys + texts.keys).toBeLessThanOrEqual(MOST.typed);
    expect(typing.clicks + texts.clicks).toBeLessThanOrEqual(MOST.clicks);

    await page.getByRole('button', { name: '撤回' }).click();
    await page.getByRole('button', { name: '撤回月报' }).click();
    await page.getByText('25个站；填着您上次报送的数字，上月在下面').waitFor();
    const pasting = handsAt(page);
    await pasting.click(page.getByLabel('下应街道 服务人次'));
    await copyBlock(
      page,
      Array.from({ length: 25 }, (_, row) => figuresOf(row + 1)),
    );
    await pasting.press('Control+v');
    await page.getByText('粘贴了225格。').waitFor();
    await page.getByRole('button', { name: '重报3月月报' }).click();
    await receipt(page, 'YB-330212-202403-02').waitFor();
    // The two texts and the filing are as above.
    expect(pasting.keys + texts.keys).toBeLessThanOrEqual(MOST.pasted);
    expect(pasting.clicks + texts.clicks).toBeLessThanOrEqual(MOST.clicks);
    expect(product.troubles).toEqual([]);
  });
});
