// Registering where an event asks more: pages, conditions, a file, and a form that is gone on with later.
import type { Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from '../platform/accessibility.ts';
import { eventWithForm } from '../platform/forms.ts';
import { linkIn } from '../platform/postbox.ts';
import { awa, fillIn, yusuf, type Somebody } from '../platform/registration.ts';
import { expect, test } from '../platform/test.ts';

const letter = { name: 'letter.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n1 0 obj\nendobj\nstartxref\n9\n%%EOF\n') };
const lie = { name: 'letter.pdf', mimeType: 'application/pdf', buffer: Buffer.from('<html><script>alert(1)</script>') };

const readers: [string, Somebody][] = [['en', { ...awa, language: 'en' }], ['ar', yusuf]];

async function press(page: Page, what: string): Promise<void> {
  await page.locator(`main form[method=post] button[value=${what}]`).click();
}

/** Everything that has to stand on a page, looked at by axe. */
async function expectGood(page: Page): Promise<void> {
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
}

for (const script of [true, false]) {
  for (const [language, person] of readers) {
    test.describe(`${language}, ${script ? 'with' : 'without'} script`, () => {
      test.use({ javaScriptEnabled: script, language, viewport: { width: 360, height: 800 } });
      const ref = `e2e-asks-${language}-${script ? 'script' : 'plain'}`;
      const somebody = { ...person, email: `${ref}@artp.example` };
      const { mode: _mode, ...fields } = somebody;
      let form = '';

      test.beforeAll(async ({ browser, platform }) => {
        const page = await browser.newPage({ baseURL: platform.url, javaScriptEnabled: true, viewport: { width: 1280, height: 800 } });
        form = `/${language}/${await eventWithForm(page, platform, ref)}`;
        await page.close();
      });

      test('a form with conditions and a file is filled in page by page', async ({ page, platform }) => {
        const email = `conditions.${somebody.email}`;
        await page.goto(form);
        await fillIn(page, { ...fields, email });
        const passport = page.locator('[name=q-number_of_your_passport]');
        // With script it is hidden until it is asked; without, a sentence says whom it concerns.
        await expect(passport).toBeVisible({ visible: !script });
        await page.locator('[name=q-do_you_need_a_visa]').selectOption('yes');
        await expect(passport).toBeVisible();
        await page.locator('[name=q-do_you_need_a_visa]').selectOption('no');
        await expect(passport).toBeVisible({ visible: !script });
        await page.locator('[name=q-do_you_need_a_visa]').selectOption('yes');
        await passport.fill('A <1>');
        await expectGood(page);
        await press(page, 'next');

        const file = page.locator('input[type=file]');
        await expect(file).toBeVisible();
        await expectGood(page);
        await file.setInputFiles(lie);
        await page.locator('[name=consent]').check();
        await press(page, 'send');
        await expect(page.locator('.error-summary a[href="#q-letter_of_nomination"]')).toBeVisible();
        await expectGood(page);
        await file.setInputFiles(letter);
        await page.locator('[name=consent]').check();
        await press(page, 'send');
        await expect(page).toHaveURL(/\/registered$/);

        const own = linkIn(await platform.postbox.mail(email), '/r/');
        await page.goto(own);
        await expect(page.locator('main')).toContainText('A <1>');
        await expectGood(page);
        const download = page.waitForEvent('download');
        await page.locator('a[href*="/files/"]').click();
        expect((await download).suggestedFilename()).toBe('letter.pdf');
      });

      test('a form that was saved is gone on with from the mailed link, once', async ({ page, platform }) => {
        const email = `draft.${somebody.email}`;
        await page.goto(form);
        await fillIn(page, { ...fields, email });
        await page.locator('[name=q-do_you_need_a_visa]').selectOption('no');
        await press(page, 'next');
        await page.locator('input[type=file]').setInputFiles(letter);
        await press(page, 'save');
        await expect(page.locator('.notice.done')).toBeVisible();
        await expectGood(page);

        const link = linkIn(await platform.postbox.mail(email), '/register/');
        expect(link).toContain(`/${language}/events/`);
        await page.goto(link);
        await expect(page.locator('[name=name]')).toHaveValue(somebody.name);
        await expectGood(page);
        await press(page, 'next');
        await expect(page.locator('main')).toContainText('letter.pdf');
        await page.locator('[name=consent]').check();
        await press(page, 'send');
        await expect(page).toHaveURL(/\/registered$/);
        const stored = await platform.rows(`SELECT state FROM registrations WHERE email = '${email}'`);
        expect(stored).toHaveLength(1);
        expect((await page.goto(link))?.status()).toBe(410);
        await expectGood(page);
      });
    });
  }
}
