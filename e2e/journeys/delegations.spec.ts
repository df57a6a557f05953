// A focal point nominates somebody and refuses somebody; a colleague registers a group. The same with script
// and without, in English and in Arabic.
import type { Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from '../platform/accessibility.ts';
import { day } from '../platform/events.ts';
import type { Platform } from '../platform/platform.ts';
import { linkIn } from '../platform/postbox.ts';
import { awa, fillIn, register, send } from '../platform/registration.ts';
import { sentences } from '../platform/sentences.ts';
import { signIn } from '../platform/staff.ts';
import { expect, test } from '../platform/test.ts';

const columns = 'event_ref,kind,title_en,title_ar,sectors,start,end,time_zone,mode,city,host_country,capacity,state';

/** An event of its own, so that what focal points decide there concerns no other journey. */
async function anEvent(platform: Platform): Promise<{ slug: string; id: unknown }> {
  const slug = `e2e-delegations-${Math.random().toString(36).slice(2)}`;
  const row = `${slug},workshop,Workshop on smart ports,ورشة عمل بشأن الموانئ الذكية,ITU-D,${day(40)},${day(40)},Africa/Dakar,hybrid,Dakar,SEN,3,registration_open`;
  await platform.import('events', [columns, row]);
  const [event] = await platform.rows(`SELECT id FROM events WHERE event_ref = '${slug}'`);
  return { slug, id: event?.id };
}

function address(name: string): string {
  return `${name}.${Math.random().toString(36).slice(2)}@numerique.example`;
}

async function look(page: Page): Promise<void> {
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
}

async function state(platform: Platform, email: string): Promise<unknown> {
  const [row] = await platform.rows(`SELECT state FROM registrations WHERE email = '${email}'`);
  return row?.state;
}

for (const script of [true, false]) {
  for (const language of ['en', 'ar']) {
    test.describe(`${script ? 'with script' : 'without script'} in ${language}`, () => {
      test.use({ javaScriptEnabled: script, viewport: { width: 360, height: 800 }, language });
      const say = sentences(language);

      test('a focal point nominates one person and refuses another', async ({ page, platform }) => {
        test.setTimeout(120_000);
        const { slug, id } = await anEvent(platform);
        const staff = `/${language}/staff/events/${id}/focal-points`;
        const focal = address('mariama');
        await signIn(page, platform, language, address('officer'));
        await page.goto(staff);
        await look(page);
        await page.locator('[name=focal_confirmation]').check();
        await page.locator('form[action$="/steps"] button').click();
        await expect(page.locator('.notice.done')).toHaveText(say('delegations-saved'));
        await fillIn(page, {
          organization_kind: 'administration', organization: 'Ministère du numérique', country: 'SEN',
          name: 'Mariama Sow', email: focal, language,
        });
        await page.locator('form[action$="/focal-points"] button').click();
        await expect(page.locator('.notice.done')).toHaveText(say('delegations-designated'));
        await look(page);

        // Awa registers by herself; Yusuf, of another country, is none of Mariama's business.
        const own = { ...awa, email: address('awa'), organization_kind: 'administration', language };
        await register(page, `/${language}/events/${slug}/register`, own);
        const other = { ...awa, name: 'Yusuf', email: address('yusuf'), country: 'EGY', organization_kind: 'administration', language };
        await register(page, `/${language}/events/${slug}/register`, other);
        expect(await state(platform, own.email)).toBe('submitted');

        await page.goto(linkIn(await platform.postbox.mail(focal), '/d/'));
        const people = page.url();
        await look(page);
        await expect(page.locator('main')).toContainText(own.name);
        await expect(page.locator('main')).not.toContainText(other.email);
        expect(await page.locator('script').count()).toBe(0);

        await page.locator('a[href$="/nominations"]').click();
        await look(page);
        const nominee = { name: 'Cheikh Ba', email: address('cheikh'), mode: 'on_site', language };
        await page.locator('main form [name=name]').fill('');
        await fillIn(page, { email: nominee.email, mode: nominee.mode, language });
        await page.locator('main form[method=post]').evaluate((form: HTMLFormElement) => { form.noValidate = true; });
        await send(page);
        await expect(page.locator('.error-summary')).toContainText(say('another-wrong-name-missing'));
        await expect(page.locator('[name=email]')).toHaveValue(nominee.email);
        await look(page);
        await fillIn(page, { name: nominee.name });
        await send(page);
        await expect(page.locator('.notice.done')).toHaveText(say('delegations-nominated'));
        await look(page);
        expect(await state(platform, nominee.email)).toBe('confirmed');

        const [row] = await platform.rows(`SELECT id FROM registrations WHERE email = '${own.email}'`);
        await page.locator(`a[href$="/registrations/${row?.id}/refusal"]`).click();
        await look(page);
        await page.locator('[name=chosen]').selectOption('complete');
        await send(page);
        await expect(page).toHaveURL(`${people}?done=refused`);
        await expect(page.locator('.notice.done')).toHaveText(say('delegations-refused'));
        expect(await state(platform, own.email)).toBe('refused');
        const refusal = await platform.postbox.mail(own.email, 2);
        expect(refusal.text).toContain(say('delegations_reason-complete'));

        // The nominee reads who it was, and refuses.
        await page.goto(linkIn(await platform.postbox.mail(nominee.email), '/r/'));
        await expect(page.locator('main')).toContainText('Mariama Sow');
        await look(page);
        await page.getByRole('link', { name: say('another-refuse') }).click();
        await send(page);
        expect(await state(platform, nominee.email)).toBe('withdrawn');
      });

      test('one person registers a group of three, corrects one and withdraws another', async ({ page, platform }) => {
        test.setTimeout(120_000);
        const { slug } = await anEvent(platform);
        const emails = [address('one'), address('two'), address('three')];
        const registrant = address('registrant');
        await page.goto(`/${language}/events/${slug}/register`);
        await page.getByRole('link', { name: say('groups-link') }).click();
        await look(page);
        await page.getByRole('button', { name: say('groups-more') }).click();
        const field = (name: string) => page.locator(`main form [name="${name}"]`);
        await field('by-name').fill('Mariama');
        await field('by-email').fill(registrant);
        await fillIn(page, { organization_kind: 'regulator', organization: 'ARTP', country: 'SEN' });
        for (const [at, email] of emails.entries()) {
          await field(`p${at + 1}-name`).fill(`Person ${'ABC'[at]}`);
          await field(`p${at + 1}-email`).fill(at === 1 ? 'no address' : email);
          await field(`p${at + 1}-mode`).selectOption('remote');
        }
        await field('by-consent').check();
        await page.locator('main form[method=post]').evaluate((form: HTMLFormElement) => { form.noValidate = true; });
        await page.getByRole('button', { name: say('groups-send') }).click();
        await expect(page.locator('.error-summary a[href="#p2-email"]')).toBeVisible();
        await look(page);
        await field('p2-email').fill(emails[1]!);
        await field('by-consent').check();
        await page.getByRole('button', { name: say('groups-send') }).click();
        await expect(page).toHaveURL(/\/g\/[\w-]+\?done=registered$/);
        await look(page);
        for (const email of emails) await platform.postbox.mail(email);
        await page.goto(linkIn(await platform.postbox.mail(registrant), '/g/'));
        await page.locator('summary').nth(1).click();
        await page.locator('form[action$="/members/2/withdrawal"] button').click();
        await expect(page.locator('.notice.done')).toHaveText(say('groups-withdrawn'));
        await look(page);
        expect(await state(platform, emails[1]!)).toBe('withdrawn');
      });
    });
  }
}
