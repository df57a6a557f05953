// One person who stands twice becomes one, and two again; a typed text becomes an organization. The same
// with script and without, in English and in Arabic.
import { expectAccessible, expectNoSidewaysScroll } from '../platform/accessibility.ts';
import { Platform } from '../platform/platform.ts';
import { sentences } from '../platform/sentences.ts';
import { signIn } from '../platform/staff.ts';
import { expect, test } from '../platform/test.ts';

const events = [
  'event_ref,kind,title_en,title_ar,sectors,start,end,mode,city,host_country,state',
  'E2E-ONE,forum,Forum on water,منتدى بشأن المياه,ITU-T,2027-05-04,2027-05-04,on_site,Dakar,SEN,announced',
  'E2E-TWO,forum,Forum on cities,منتدى بشأن المدن,ITU-D,2027-06-04,2027-06-04,on_site,Cairo,EGY,announced',
];
const people = [
  'event_ref,name,email,country,organization,role,state',
  'E2E-ONE,يوسف المصري,yusuf@ntra.example,EGY,NTRA (Cairo),participant,confirmed',
  'E2E-TWO,Youssef El-Masry,y.elmasry@mail.example,EGY,ntra – CAIRO,speaker,confirmed',
  'E2E-TWO,Karma Dorji,karma@dit.example,BTN,DIT,participant,confirmed',
];

for (const language of ['en', 'ar']) {
  for (const script of [true, false]) {
    test.describe(`${language} ${script ? 'with script' : 'without script'}`, () => {
      test.use({ language, javaScriptEnabled: script, viewport: { width: 360, height: 800 } });

      test('a person who stands twice is merged and the merge undone', async ({ page, baseURL: _ }) => {
        test.setTimeout(120_000);
        const platform = await Platform.start();
        try {
          await platform.import('events', events);
          await platform.import('participants', people);
          const say = sentences(language);
          const staff = `${platform.url}/${language}/staff`;
          await signIn(page, platform, language, 'admin@itu.example');
          const look = async (): Promise<void> => {
            await expectAccessible(page);
            await expectNoSidewaysScroll(page);
          };

          await page.goto(`${staff}/people?text=YOUSSEF`);
          await expect(page.locator('tbody tr')).toHaveCount(1);
          await page.locator('a[href$="/people/duplicates"]').first().waitFor();
          await page.locator('a[href$="/people/duplicates"]').first().click();
          await expect(page.locator('tbody tr')).toHaveCount(1);
          await expect(page.locator('tbody')).toContainText(say('people-reason-close_spelling'));
          await look();

          await page.locator('tbody a.button').click();
          await look();
          await page.locator('[name=name][value=other]').check();
          await page.locator('[name=email][value=kept]').check();
          await page.locator('main form[action*="/merger/"] button').click();
          await expect(page.locator('.notice.done')).toHaveText(say('people-merged_now'));
          await expect(page.locator('main table').first().locator('tbody tr')).toHaveCount(2);
          await look();
          expect(await platform.rows('SELECT COUNT(*) AS n FROM persons WHERE merged_into IS NULL')).toEqual([{ n: 2 }]);

          await page.locator('form[action$="/undoing"] button').click();
          await expect(page.locator('.notice.done')).toHaveText(say('people-undone'));
          await look();
          expect(await platform.rows('SELECT COUNT(*) AS n FROM persons WHERE merged_into IS NULL')).toEqual([{ n: 3 }]);

          await page.locator('form[action*="/distinction/"] button').click();
          await expect(page.locator('.notice.done')).toHaveText(say('people-told_apart'));
          await page.goto(`${staff}/people/duplicates`);
          await expect(page.locator('tbody')).toHaveCount(0);
        } finally {
          await platform.stop();
        }
      });

      test('a typed text becomes an organization and lists show its name', async ({ page, baseURL: _ }) => {
        test.setTimeout(120_000);
        const platform = await Platform.start();
        try {
          await platform.import('events', events);
          await platform.import('participants', people);
          const say = sentences(language);
          const staff = `${platform.url}/${language}/staff`;
          await signIn(page, platform, language, 'admin@itu.example');
          const look = async (): Promise<void> => {
            await expectAccessible(page);
            await expectNoSidewaysScroll(page);
          };

          await page.goto(`${staff}/organizations`);
          await look();
          await page.locator('a[href$="/organizations/texts"]').click();
          // Two spellings are one text.
          await expect(page.locator('tbody tr')).toHaveCount(2);
          await look();
          await page.locator('tbody a').first().click();
          await expect(page.locator('main li').filter({ hasText: 'NTRA' })).toHaveCount(2);
          await look();
          await page.locator('form[action$="/organizations/new"] button').click();
          await page.locator('[name=name_en]').fill('National Telecom Regulatory Authority');
          await page.locator('[name=name_ar]').fill('الجهاز القومي لتنظيم الاتصالات');
          await page.locator('[name=abbreviation]').fill('NTRA');
          await page.locator('[name=country]').selectOption('EGY');
          await look();
          await page.locator('main form[method=post] button').click();
          await expect(page.locator('.notice.done')).toHaveText(say('organizations-text_assigned'));
          await expect(page.locator('tbody tr')).toHaveCount(1);

          const name = language === 'ar' ? 'الجهاز القومي لتنظيم الاتصالات' : 'National Telecom Regulatory Authority';
          const [event] = await platform.rows("SELECT id FROM events WHERE event_ref = 'E2E-TWO'");
          await page.goto(`${staff}/events/${event?.id}/registrations`);
          await expect(page.locator('tbody')).toContainText(name);
          await page.goto(`${staff}/organizations?text=regulatory`);
          await expect(page.locator('tbody tr')).toHaveCount(1);
          await page.locator('tbody a').click();
          await expect(page.locator('main')).toContainText('ntra – CAIRO');
          await look();
        } finally {
          await platform.stop();
        }
      });
    });
  }
}
