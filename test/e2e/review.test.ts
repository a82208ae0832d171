import { describe, expect, it } from 'vitest';
import { WITHOUT_BROWSER } from '../support/browser.ts';
import { startedProduct } from '../support/browser-product.ts';
import { openAs } from '../support/browser-sign-in.ts';

describe.skipIf(WITHOUT_BROWSER)('the review of a report, in a browser', () => {
  const product = startedProduct();

  it('the bureau returns 江北区 its June with two remarks, and the district sees both at their fields', async () => {
    const city = await product.openPage();
    await openAs(city, `${product.origin}/city/`, 'city');
    await city.getByRole('link', { name: '审核江北区2023年6月月报' }).click();
    await city.getByRole('button', { name: '开始审核' }).click();

    await city.getByRole('button', { name: /^洪塘街道 服务人次/ }).focus();
    await city.keyboard.press('Enter');
    await city.keyboard.type('比上月多七成，请核对');
    await city.keyboard.press('Control+Enter');
    await city.keyboard.press('ArrowRight');
    await city.keyboard.press('Enter');
    await city.keyboard.type('同服务人次');
    await city.reload();
    await city
      .getByRole('form', { name: /^第2条意见/ })
      .getByRole('button', { name: '取消' })
      .click();
    await city.getByRole('button', { name: '对下步计划钉意见' }).click();
    await city.keyboard.type('请写明前江街道的服务安排');
    await city.getByRole('button', { name: '钉上这条' }).click();
    await city.getByRole('button', { name: '退回，附2条意见' }).click();
    await city.getByRole('region', { name: '已退回 YB-330205-202306-01' }).waitFor();
    await city.getByRole('link', { name: '下一份：鄞州区' }).waitFor();

    const district = await product.openPage();
    await openAs(district, `${product.origin}/district/#/report/2023-06`, 'jiangbei');
    await district.getByText('比上月多七成，请核对').first().waitFor();
    await district.getByText('请写明前江街道的服务安排').first().waitFor();
    expect(product.troubles).toEqual([]);
  });
});
