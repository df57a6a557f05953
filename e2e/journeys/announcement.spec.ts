// A message to everybody who has a place: written by an officer, read by a participant, and stopped; the same with
// script and without, in English and Arabic.
import { expectAccessible, expectNoSidewaysScroll } from '../platform/accessibility.ts';
import { dakar } from '../platform/events.ts';
import { linkIn } from '../platform/postbox.ts';
import { awa, register } from '../platform/registration.ts';
import { signIn } from '../platform/staff.ts';
import { expect, test } from '../platform/test.ts';

for (const [language, script] of [['en', true], ['ar', false]] as const) {
  test.describe(`${language}, ${script ? 'with' : 'without'} script`, () => {
    test.use({ language, javaScriptEnabled: script, viewport: { width: 360, height: 800 } });

    test('an officer writes to a group, a participant reads it and stops such messages', async ({ page, browser, platform }) => {
      test.setTimeout(120_000);
      const mark = Math.random().toString(36).slice(2);
      const person = { ...awa, email: `awa.${mark}@artp.example`, language };
      await register(page, `/${language}/events/${dakar}/register`, person);
      await platform.postbox.mail(person.email);

      await signIn(page, platform, language, `officer.${mark}@itu.example`);
      const [event] = await platform.rows(`SELECT id FROM events WHERE event_ref = '${dakar}'`);
      const list = `/${language}/staff/events/${event?.id}/announcements`;
      await page.goto(list);
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);

      await page.goto(`${list}/new`);
      await expectAccessible(page);
      await page.locator('[name=audience]').selectOption('confirmed');
      // What cannot be said comes back at its field, with everything that was typed.
      await page.locator('[name=subject_en]').evaluate(field => field.closest('details')?.setAttribute('open', ''));
      await page.locator('[name=subject_en]').fill(`Visa ${mark} {evnt}`);
      await page.locator('[name=body_en]').fill('{name}, ask for your visa.\n\nIt takes three weeks.');
      await page.locator('form.plain-labels button').last().click();
      await expect(page.locator('#subject_en-error')).toContainText('{evnt}');
      await expectAccessible(page);
      await page.locator('[name=subject_en]').fill(`Visa ${mark}`);
      await page.locator('form.plain-labels button').last().click();

      // The preview speaks to somebody who registered, and says how many get it.
      await expect(page.locator('.count')).toBeVisible();
      await expect(page.locator('.prose').first()).toContainText('ask for your visa.');
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
      await page.locator('form[action$="/sending"] button').click();
      await expect(page.locator('.notice.done')).toBeVisible();

      const mail = await platform.postbox.mail(person.email, 2);
      expect(mail.subject).toContain(`Visa ${mark}`);
      const stops = mail.headerLines.find(header => header.key === 'list-unsubscribe-post');
      expect(stops?.line).toBe('List-Unsubscribe-Post: List-Unsubscribe=One-Click');

      const reader = await browser.newContext({ javaScriptEnabled: script, viewport: { width: 360, height: 800 } });
      const theirs = await reader.newPage();
      await theirs.goto(linkIn(mail, '/unsubscribe/'));
      await expect(theirs.locator('main')).toContainText(person.email);
      await expectAccessible(theirs);
      await expectNoSidewaysScroll(theirs);
      await theirs.locator('button[value=event]').click();
      await expect(theirs.locator('.notice.done')).toContainText(person.email);
      await expectAccessible(theirs);
      await reader.close();

      // The next one leaves them out, and says so.
      await page.goto(`${list}/new`);
      await page.locator('[name=audience]').selectOption('confirmed');
      await page.locator('[name=subject_en]').evaluate(field => field.closest('details')?.setAttribute('open', ''));
      await page.locator('[name=subject_en]').fill('Again');
      await page.locator('[name=body_en]').fill('Once more.');
      await page.locator('form.plain-labels button').last().click();
      await expect(page.locator('main ul li').first()).toContainText(/[1-9]/);
    });
  });
}
