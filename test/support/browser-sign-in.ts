import type { Page } from 'playwright-core';

/**
 * Opens an address as an account of the demonstration, the way an officer does: over the sign-in page, back to the
 * page asked for. A public page is left by its own 登录 link first. The session lives in this page's tab.
 * @throws Error (a timeout) when there is no way in, or the account is refused
 */
export async function openAs(page: Page, url: string, account: string): Promise<void> {
  await page.goto(url);
  const township = page.locator('input[name="township"]');
  const signIn = page.getByRole('link', { name: '登录' }).or(page.getByRole('button', { name: '登录' }));
  await township.or(signIn).first().waitFor();
  if (!(await township.isVisible())) await signIn.first().click();
  await township.waitFor();
  if (/^\d{9}$/.test(account)) {
    await township.fill(account);
    await township.press('Enter');
  } else {
    await page.locator(`button[name="account"][value="${account}"]`).click();
  }
  const { origin, pathname } = new URL(url);
  await page.waitForURL((at) => at.origin === origin && at.pathname === pathname);
}
