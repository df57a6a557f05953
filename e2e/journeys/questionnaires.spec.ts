// A country is asked what it needs: by an officer, with a link by mail, answered on a narrow screen; the same with
// script and without, in English and Arabic.
import { expectAccessible, expectNoSidewaysScroll } from '../platform/accessibility.ts';
import { linkIn } from '../platform/postbox.ts';
import { signIn } from '../platform/staff.ts';
import { expect, test } from '../platform/test.ts';

for (const [language, script] of [['en', true], ['ar', false]] as const) {
  test.describe(`${language}, ${script ? 'with' : 'without'} script`, () => {
    test.use({ language, javaScriptEnabled: script, viewport: { width: 360, height: 800 } });

    test('an administration says what its country needs, and staff see it', async ({ page, browser, platform }) => {
      test.setTimeout(120_000);
      const mark = Math.random().toString(36).slice(2);
      const office = `office.${mark}@artp.example`;
      await signIn(page, platform, language, `officer.${mark}@itu.example`);
      await page.goto(`/${language}/staff/questionnaires/new`);
      await page.locator(`[name=title_${language}]`).fill(`Needs ${mark}`);
      await page.locator('[name=last_day]').fill('2099-12-31');
      await page.locator('[name=contact_email]').fill('needs@itu.example');
      await page.locator('main form[method=post] button').click();

      // A wrong line comes back with its reason, and nothing is lost.
      const list = page.locator('form[action$="/respondents/list"]');
      await list.locator('[name=list]').fill(`XXX;Nobody;${office}`);
      await list.locator('[name=list_language]').selectOption(language);
      await list.locator('button').click();
      await expect(page.locator('.error-summary')).toBeVisible();
      await expect(list.locator('[name=list]')).toHaveValue(`XXX;Nobody;${office}`);
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
      await list.locator('[name=list]').fill(`SEN;ARTP;${office}`);
      await list.locator('button').click();
      await expect(page.locator('.notice.done')).toBeVisible();
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);

      const link = linkIn(await platform.postbox.mail(office), '/q/');
      const reader = await browser.newContext({ javaScriptEnabled: script, viewport: { width: 360, height: 800 } });
      const theirs = await reader.newPage();
      await theirs.goto(link);
      await expectAccessible(theirs);
      await expectNoSidewaysScroll(theirs);
      expect(await theirs.locator('script').count()).toBe(0);
      await theirs.locator('[name=priority_iot]').selectOption('high');
      await theirs.locator('main form button').click();
      await expect(theirs.locator('#text_iot-error')).toBeVisible();
      await expectAccessible(theirs);
      await expectNoSidewaysScroll(theirs);
      await theirs.locator('[name=text_iot]').fill(`Sensors ${mark}`);
      await theirs.locator('main form button').click();
      await expect(theirs.locator('.notice.done')).toBeVisible();
      await expect(theirs.locator('[name=text_iot]')).toHaveValue(`Sensors ${mark}`);

      const questionnaire = page.url();
      await page.goto(`/${language}/staff/needs`);
      await expect(page.locator('main')).toContainText(`Sensors ${mark}`);
      await page.goto(questionnaire);
      await page.locator('form[action$="/closing"] button').click();
      await theirs.reload();
      await expect(theirs.locator('.notice.warning')).toBeVisible();
      await expectAccessible(theirs);
      await reader.close();
    });
  });
}
