// A session ends while somebody writes: what was typed is there after signing in, for whoever typed it.
import { expectAccessible, expectNoSidewaysScroll } from '../platform/accessibility.ts';
import { signIn } from '../platform/staff.ts';
import { expect, test } from '../platform/test.ts';

const password = 'correct horse battery staple';

for (const language of ['en', 'ar']) {
  test.describe(`${language}, without script`, () => {
    test.use({ javaScriptEnabled: false, language, viewport: { width: 360, height: 800 } });

    test('what was typed when the session had ended is sent after signing in', async ({ page, browser, platform }) => {
      const email = `writer.${language}.${Date.now()}@example.org`;
      await signIn(page, platform, language, email);
      await page.goto(`/${language}/staff/organizations/new`);
      const name = `Club <${language}> of writers`;
      await page.locator('[name=name_en]').fill(name);

      // On another device the person ends every session.
      const other = await browser.newPage({ baseURL: platform.url, javaScriptEnabled: false });
      await other.goto(`/${language}/staff/sign-in`);
      await other.locator('[name=email]').fill(email);
      await other.locator('[name=password]').fill(password);
      await other.locator('main form button').click();
      await other.goto(`/${language}/staff/account`);
      await other.locator('form[action$="/account/sign-out"] button').click();
      await other.close();

      await page.locator('main form[method=post] button').last().click();
      await expect(page.locator('[name=password]')).toBeVisible();
      await expect(page.locator('main .notice')).toBeVisible();
      await expectAccessible(page);
      await page.locator('[name=email]').fill(email);
      await page.locator('[name=password]').fill(password);
      await page.locator('main form button').click();
      await expect(page).toHaveURL(/\/staff\/kept\//);
      await expect(page.getByText(name)).toBeVisible();
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
      await page.locator('main form button').click();
      await expect(page).toHaveURL(/\/staff\/organizations\/\d+/);
      await expect(page.locator('[name=name_en]')).toHaveValue(name);
    });
  });
}
