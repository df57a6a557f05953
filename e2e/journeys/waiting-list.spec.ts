// A full event: who waits sees where, the next one is told when a place is given back, and nobody is
// promoted in silence.
import type { Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from '../platform/accessibility.ts';
import { day } from '../platform/events.ts';
import type { Platform } from '../platform/platform.ts';
import { linkIn } from '../platform/postbox.ts';
import { awa, register, send, yusuf, type Somebody } from '../platform/registration.ts';
import { filled, sentences } from '../platform/sentences.ts';
import { expect, test } from '../platform/test.ts';

/** An event of this run alone, with one place. */
async function onePlace(platform: Platform): Promise<string> {
  const reference = `e2e-one-place-${Math.random().toString(36).slice(2)}`;
  await platform.import('events', [
    'event_ref,kind,title_en,title_ar,sectors,start,end,time_zone,mode,city,host_country,capacity,state',
    `${reference},workshop,Workshop with one place,ورشة عمل بمقعد واحد,ITU-T,${day(30)},${day(30)},Africa/Dakar,hybrid,Dakar,SEN,1,registration_open`,
  ]);
  return reference;
}

/** Registers on a page of its own, and gives back the own page that the first mail leads to. */
async function own(page: Page, platform: Platform, event: string, person: Somebody): Promise<string> {
  await register(page, `/${person.language}/events/${event}/register`, person);
  return linkIn(await platform.postbox.mail(person.email), '/r/');
}

function somebody(person: Somebody, language: string): Somebody {
  return { ...person, language, email: `${Math.random().toString(36).slice(2)}@artp.example` };
}

for (const language of ['en', 'ar']) {
  for (const script of [true, false]) {
    test.describe(`${language}, ${script ? 'with' : 'without'} script`, () => {
      test.use({ javaScriptEnabled: script, language, viewport: { width: 360, height: 800 } });

      test('a place that is given back is offered to the next one, given on, and taken', async ({ page, platform }) => {
        test.setTimeout(120_000);
        const say = sentences(language);
        const event = await onePlace(platform);
        const [first, second, third] = [awa, yusuf, { ...awa, name: 'Aïssatou Diallo' }].map(one => somebody(one, language)) as [Somebody, Somebody, Somebody];
        const place = await own(page, platform, event, first);
        await own(page, platform, event, second);
        const behind = await own(page, platform, event, third);

        await page.goto(behind);
        await expect(page.locator('main')).toContainText(say('registration_state-waiting'));
        await expect(page.locator('main')).toContainText(filled(language, 'own-position', { position: 2 }));
        await expectAccessible(page);
        await expectNoSidewaysScroll(page);

        await page.goto(`${place}/withdrawal`);
        await send(page);

        // The next one is told by mail, and nothing happens until they answer; whoever is behind moves up.
        const offer = await platform.postbox.mail(second.email, 2, 60_000);
        await page.goto(behind);
        await expect(page.locator('main')).toContainText(filled(language, 'own-position', { position: 1 }));
        await page.goto(linkIn(offer, '/r/'));
        await expect(page.locator('main')).toContainText(say('registration_state-waiting'));
        await expectAccessible(page);
        await expectNoSidewaysScroll(page);
        expect(platform.postbox.to(third.email)).toHaveLength(1);
        await page.locator('form[action$="/offer/declination"] button').click();
        await expectAccessible(page);

        const next = await platform.postbox.mail(third.email, 2, 60_000);
        await page.goto(linkIn(next, '/r/'));
        await page.locator('form[action$="/offer/acceptance"] button').click();
        await expect(page.locator('main')).toContainText(say('registration_state-confirmed'));
        await expectAccessible(page);
        await expectNoSidewaysScroll(page);

        expect(await platform.rows(`
          SELECT r.state FROM registrations r JOIN events e ON e.id = r.event_id
          WHERE e.event_ref = '${event}' ORDER BY r.id`)).toEqual([{ state: 'withdrawn' }, { state: 'withdrawn' }, { state: 'confirmed' }]);
      });
    });
  }
}
