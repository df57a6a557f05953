// The field of an organization: with script the whole list is searched as one types, and any text will do.
import { expectAccessible, expectNoSidewaysScroll } from '../platform/accessibility.ts';
import { dakar } from '../platform/events.ts';
import { awake } from '../platform/registration.ts';
import { signIn } from '../platform/staff.ts';
import { expect, test } from '../platform/test.ts';

const form = (language: string): string => `/${language}/events/${dakar}/register`;

test.beforeAll(async ({ browser, platform }) => {
  const page = await browser.newPage({ baseURL: platform.url });
  await signIn(page, platform, 'en', `organizations.${Date.now()}@example.org`);
  for (const [english, arabic, short] of [['Searched Regulator', 'هيئة البحث', 'SRCH'], ['Another Union', 'اتحاد آخر', 'AU']]) {
    await page.goto('/en/staff/organizations/new');
    await page.locator('[name=name_en]').fill(english!);
    await page.locator('[name=name_ar]').fill(arabic!);
    await page.locator('[name=abbreviation]').fill(short!);
    await page.locator('main form[method=post] button').last().click();
  }
  await page.close();
});

test('an organization is found by any of its names, by keyboard alone, and any text will do', async ({ page }) => {
  await page.goto(form('en'));
  await awake(page);
  const [field, sent] = [page.locator('#organization'), page.locator('[name=organization]')];
  const rows = page.locator('#organization-list [role=option]');
  for (const typed of ['srch', 'هيئه البحث', 'regul SEARCH']) {
    await field.fill(typed);
    await expect(rows.first(), typed).toHaveText('Searched Regulator · SRCH');
    await expect(sent, 'what is typed is sent until something is chosen').toHaveValue(typed);
    await field.press('ArrowDown');
    await expectAccessible(page);
    await field.press('Enter');
    await expect(field).toHaveValue('Searched Regulator');
    await expect(sent).toHaveValue('Searched Regulator');
  }
  await field.fill('Nobody knows it');
  await expect(page.locator('.picker-status').filter({ hasText: 'kept as it is' })).toBeVisible();
  await field.press('Tab');
  await expect(sent).toHaveValue('Nobody knows it');
});

test('the list opens under the field in Arabic, on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(form('ar'));
  await awake(page);
  const field = page.locator('#organization');
  await field.fill('اتحاد');
  const row = page.locator('#organization-list [role=option]').first();
  await expect(row).toContainText('اتحاد آخر');
  await expectNoSidewaysScroll(page);
  await row.click();
  await expect(field).toHaveValue('اتحاد آخر');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the line takes any text, and the browser proposes what is named most', async ({ page }) => {
    await page.goto(form('en'));
    const field = page.locator('[name=organization]');
    await expect(field).toBeVisible();
    await expect(page.locator('#organization-proposals option[value="Another Union"]')).toHaveCount(1);
    await field.fill('Anything');
  });
});
