import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { WITHOUT_BROWSER } from '../support/browser.ts';
import { pasteBlock } from '../support/browser-paste.ts';
import { startedProduct } from '../support/browser-product.ts';
import { openAs } from '../support/browser-sign-in.ts';

/** 宁海县 in June 2023: five stations that can still move, and thirteen that serve. */
const REPORT = '/district/#/report/2023-06';

/** As it stands in the district's own workbook: a built station's days are locked here, a note has two lines. */
const CONSTRUCTION = [
  ['已建成', '2023-05-18', '2023-06-30', '０', '设备已到，\n等社工到岗'],
  ['在建', '', '2023/6/28', '0', '装修完工'],
  ['已列计划', '', '2023年9月15日', '0', '场地产权移交中'],
  ['已列计划', '', '2023-08-21', '0', '施工队已定'],
  ['在建', '', '2023-07-27', '0', '水电改造'],
];
/** Nine figures a station, in the third row with the digits of a Chinese keyboard, and a column that the sheet has not. */
const SERVICES = Array.from({ length: 13 }, (_, i) => [
  i === 2 ? '１，２０５' : String(100 + i),
  ...[String(60 + i), '1', '0', '1', '4', '2', '70', String(10 + i)],
  ...(i === 0 ? ['见台账'] : []),
]);

describe.skipIf(WITHOUT_BROWSER)('a month between district and bureau, in a browser', () => {
  const product = startedProduct();
  const open = async (path: string, account: string): Promise<Page> => {
    const page = await product.openPage();
    await openAs(page, product.origin + path, account);
    return page;
  };

  it('宁海 pastes its 18 rows and files, the bureau returns two fields, 宁海 corrects both, the bureau accepts', async () => {
    const district = await open(REPORT, 'ninghai');
    await district.getByLabel('一市镇 阶段').focus();
    await pasteBlock(district, CONSTRUCTION);
    await district
      .getByText('粘贴了23格；2格不能填，已跳过：一市镇 · 开工／建成日期、一市镇 · 预计建成。')
      .waitFor();
    await expect(district.getByLabel('一市镇 形象进度').inputValue()).resolves.toBe('设备已到，\n等社工到岗');
    await expect(district.getByLabel('胡陈乡 预计建成').inputValue()).resolves.toBe('2023-09-15');
    await district.getByLabel('跃龙街道 服务人次').focus();
    await pasteBlock(district, SERVICES);
    await district.getByText('粘贴了117格；1格在表外，没有用。').waitFor();
    await expect(district.getByLabel('深甽镇 走访户次').inputValue()).resolves.toBe('22');
    await district.getByLabel('长街镇的原因').fill('七月补派一名持证社工');
    await district.getByRole('textbox', { name: '困难和问题' }).fill('无');
    await district.getByRole('textbox', { name: '下步计划' }).fill('按计划推进');
    await district.getByRole('button', { name: '报送6月月报' }).click();
    await district.getByText('YB-330226-202306-01').first().waitFor();
    await district.getByRole('cell', { name: '1,205' }).first().waitFor();

    const city = await open('/city/', 'city');
    await city.getByRole('link', { name: '审核宁海县2023年6月月报' }).click();
    await city.getByRole('button', { name: '开始审核' }).click();
    await city.getByRole('button', { name: '全部18站' }).click();
    await city.getByRole('button', { name: /^梅林街道 服务人次/ }).focus();
    await city.keyboard.press('Enter');
    await city.keyboard.type('比上月多六倍，请核对');
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
    await city.keyboard.type('请写明强蛟镇的建成日期');
    await city.getByRole('button', { name: '钉上这条' }).click();
    await city.getByRole('button', { name: '退回，附2条意见' }).click();
    await city.getByRole('region', { name: '已退回 YB-330226-202306-01' }).waitFor();

    await district.reload();
    await district.getByText('0／2处已处理').waitFor();
    await district.getByText('比上月多六倍，请核对').first().waitFor();
    await district.getByLabel('这次改为').first().fill('125');
    await district.getByLabel('这次改为').nth(1).fill('强蛟镇6月28日建成');
    await district.getByText('2／2处已处理').waitFor();
    await district.getByRole('button', { name: '重报6月月报' }).click();
    await district.getByText('YB-330226-202306-02').first().waitFor();

    await city.reload();
    await city.getByRole('button', { name: '开始审核' }).click();
    await city.getByRole('button', { name: '上次退回1处' }).click();
    await city.getByRole('button', { name: /^梅林街道 服务人次 125 .*上次退回，已改 上次报1,205/ }).waitFor();
    await city.getByText('上次报按计划推进').waitFor();
    await city.getByRole('button', { name: '通过', exact: true }).click();
    await city.getByRole('region', { name: '已通过 YB-330226-202306-02' }).waitFor();
    await district.reload();
    await district.getByRole('region', { name: /^已通过 / }).waitFor();
    expect(product.troubles).toEqual([]);
  });
});
