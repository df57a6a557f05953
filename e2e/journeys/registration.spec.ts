// Registering, and what one can do about it afterwards; the same with script and without.
import type { Page } from '@playwright/test';
import { expectAccessible } from '../platform/accessibility.ts';
import { dakar } from '../platform/events.ts';
import type { Platform } from '../platform/platform.ts';
import { linkIn } from '../platform/postbox.ts';
import { awa, fillIn, register, send, yusuf, type Somebody } from '../platform/registration.ts';
import { sentences } from '../platform/sentences.ts';
import { expect, test } from '../platform/test.ts';

const form = `/en/events/${dakar}/register`;

const readers: [string, Somebody][] = [['en', awa], ['ar', yusuf]];

/** Nobody else has this address, whatever ran before on the same platform. */
function somebody(person = awa, language = 'en'): Somebody {
  return { ...person, email: `${Math.random().toString(36).slice(2)}@artp.example`, language };
}

/** Registers and opens the page behind the link of the mail. */
async function openOwnPage(page: Page, platform: Platform, person: Somebody): Promise<string> {
  await register(page, `/${person.language}/events/${dakar}/register`, person);
  const link = linkIn(await platform.postbox.mail(person.email), '/r/');
  await page.goto(link);
  return page.url();
}

function registrations(platform: Platform, email: string): Promise<Record<string, unknown>[]> {
  return platform.rows(`SELECT state FROM registrations WHERE email = '${email}'`);
}

for (const script of [true, false]) {
  test.describe(script ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled: script });

    test('the same form sent twice is one registration and one mail', async ({ page, platform }) => {
      const person = somebody();
      await page.goto(form);
      const submission = await page.locator('[name=submission]').inputValue();
      await fillIn(page, person);
      await page.locator('[name=consent]').check();
      await send(page);
      await expect(page).toHaveURL(/\/registered$/);
      const first = await page.locator('main').textContent();
      await page.goBack();
      await fillIn(page, person);
      await page.locator('[name=consent]').check();
      // Last of all: while a page comes back, the browser sets fields as they were.
      await page.locator('[name=submission]').evaluate((input, value) => { (input as HTMLInputElement).value = value; }, submission);
      await send(page);
      await expect(page).toHaveURL(/\/registered$/);
      expect(await page.locator('main').textContent()).toBe(first);
      expect(await registrations(platform, person.email)).toHaveLength(1);
      // Asked of the outbox: a second mail would still be on its way.
      const mails = await platform.rows(`SELECT kind FROM mails WHERE recipient = '${person.email}'`);
      expect(mails).toEqual([{ kind: 'registration_confirmed' }]);
    });

    test('what is wrong is said at its field and nothing that was typed is lost', async ({ page }) => {
      await page.goto(form);
      await page.locator('main form[method=post]').evaluate((form: HTMLFormElement) => { form.noValidate = true; });
      const typed = { name: '</textarea><script>window.ran = true</script>', email: 'no address', organization: 'ARTP "& more"' };
      await fillIn(page, typed);
      const [answer] = await Promise.all([page.waitForResponse(answer => answer.request().method() === 'POST'), send(page)]);
      expect(answer.status()).toBe(422);
      for (const [name, value] of Object.entries(typed)) await expect(page.locator(`main form [name=${name}]`)).toHaveValue(value);
      await expect(page.locator('[name=email]')).toHaveAttribute('aria-invalid', 'true');
      await expect(page.locator('.error-summary')).toBeFocused();
      await page.locator('.error-summary a[href="#email"]').click();
      await expect(page.locator('[name=email]')).toBeFocused();
      expect(await page.evaluate(() => 'ran' in window)).toBe(false);
      await expectAccessible(page);
    });

    test('after an erasure nothing names the person and the link is gone', async ({ page, platform }) => {
      const person = somebody();
      const own = await openOwnPage(page, platform, person);
      expect(await platform.dump()).toContain(person.email);
      await page.goto(`${own}/erasure`);
      await expectAccessible(page);
      await send(page);
      await expectAccessible(page);
      // Not in any row of any table, be it a mail that was sent or the trail of changes.
      expect((await platform.dump()).split('\n').filter(row => row.includes(person.email))).toEqual([]);
      const answer = await page.goto(own);
      expect(answer?.ok()).toBe(false);
      await expect(page.locator('body')).not.toContainText(person.name);
    });
  });
}

for (const script of [true, false]) {
  for (const [language, reader] of readers) {
    test.describe(`${language}, ${script ? 'with' : 'without'} script`, () => {
      test.use({ javaScriptEnabled: script, language });

      test('one’s own registration can be seen, corrected, downloaded and withdrawn', async ({ page, platform }) => {
        const [person, say] = [somebody(reader, language), sentences(language)];
        const own = await openOwnPage(page, platform, person);
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        await expectAccessible(page);
        await page.goto(`${own}/correction`);
        await expectAccessible(page);
        await fillIn(page, { organization: 'Ministère du numérique' });
        await send(page);
        await expect(page.locator('main')).toContainText('Ministère du numérique');
        await expect(page.locator('main')).toContainText(say('own-changed'));
        await expectAccessible(page);

        const held = await page.request.get(`${own}/registration.json`);
        expect(JSON.stringify(await held.json())).toContain('Ministère du numérique');

        await page.goto(`${own}/withdrawal`);
        await expectAccessible(page);
        await send(page);
        await expect(page).toHaveURL(new RegExp(own));
        await expect(page.locator('main')).toContainText(say('own-withdrawn'));
        await expectAccessible(page);
        expect(await registrations(platform, person.email)).toEqual([{ state: 'withdrawn' }]);
      });
    });
  }
}
