// An officer decides about many at once, after looking at what would become of each; and invites people,
// who answer. With script and without, in a language of each direction.
import { expectAccessible, expectNoSidewaysScroll } from '../platform/accessibility.ts';
import { day } from '../platform/events.ts';
import type { Platform } from '../platform/platform.ts';
import { linkIn } from '../platform/postbox.ts';
import { awa, fillIn, send } from '../platform/registration.ts';
import { sentences } from '../platform/sentences.ts';
import { signIn } from '../platform/staff.ts';
import { expect, test } from '../platform/test.ts';

/** An event of its own, so that journeys do not meet. */
async function anEvent(platform: Platform, ref: string, registered: string[]): Promise<unknown> {
  await platform.import('events', [
    'event_ref,kind,title_en,title_ar,sectors,start,end,time_zone,mode,city,host_country,capacity,state',
    `${ref},workshop,Workshop on smart water,ورشة عمل بشأن المياه الذكية,ITU-T,${day(30)},${day(30)},Africa/Dakar,hybrid,Dakar,SEN,3,registration_open`,
  ]);
  await platform.import('participants', ['event_ref,name,email,role,state,country,language', ...registered]);
  const [event] = await platform.rows(`SELECT id FROM events WHERE event_ref = '${ref}'`);
  return event?.id;
}

function states(platform: Platform, event: unknown): Promise<Record<string, unknown>[]> {
  return platform.rows(`SELECT name, state FROM registrations WHERE event_id = ${event} ORDER BY name`);
}

for (const language of ['en', 'ar']) {
  for (const script of [true, false]) {
    test.describe(`in ${language}, ${script ? 'with' : 'without'} script`, () => {
      test.use({ language, javaScriptEnabled: script, viewport: { width: 360, height: 740 } });
      const tag = `${language}-${script ? 'script' : 'plain'}`;
      const word = sentences(language);

      test('an officer approves many at once as it was previewed', async ({ page, platform }) => {
        const [first, second] = [`first.${tag}@artp.example`, `second.${tag}@ntra.example`];
        const ref = `e2e-many-${tag}`;
        const event = await anEvent(platform, ref, [
          `${ref},Awa Ndiaye,${first},participant,submitted,SEN,fr`,
          `${ref},Yusuf,${second},participant,submitted,EGY,ar`,
          `${ref},Withdrawn Already,gone.${tag}@x.example,participant,withdrawn,KEN,en`,
        ]);
        await signIn(page, platform, language, `many.${tag}@itu.example`);
        const list = `/${language}/staff/events/${event}/registrations`;
        await page.goto(list);
        await page.locator('a.select').click();
        await expectAccessible(page);
        await page.locator('button[name=decision][value=confirmation]').click();
        await expect(page).toHaveURL(/\/registrations\/decisions\/\d+$/);
        await expect(page.locator('main')).toContainText(word('decisions_why-past'));
        await expectAccessible(page);
        await expectNoSidewaysScroll(page);
        expect((await states(platform, event)).map(row => row.state)).toEqual(['submitted', 'withdrawn', 'submitted']);
        await page.locator('button[name=act][value=carry_out]').click();
        await expect(page.locator('.notice.done')).toBeVisible();
        await expectAccessible(page);
        expect((await states(platform, event)).map(row => row.state)).toEqual(['confirmed', 'withdrawn', 'confirmed']);
        const french = await platform.postbox.mail(first);
        expect(french.subject).toContain('Inscription');
        expect((await platform.postbox.mail(second)).subject).toMatch(/[\u0600-\u06ff]/);

        // Refusing asks for a reason, and loses nothing that was typed.
        await page.goto(list);
        await page.getByRole('row', { name: 'Awa Ndiaye' }).getByRole('checkbox').check();
        await page.locator('button[name=decision][value=refusal]').click();
        await page.locator('button[name=act][value=carry_out]').click();
        await expect(page.locator('.error-summary')).toBeVisible();
        await expectAccessible(page);
        await page.locator('[name=reason_fr]').fill('Réservé aux <membres>.');
        await page.locator('[name=keep]').check();
        await page.locator('button[name=act][value=preview]').click();
        await expect(page.locator('[name=reason_fr]')).toHaveValue('Réservé aux <membres>.');
        await page.locator('button[name=act][value=carry_out]').click();
        await expect(page.locator('.notice.done')).toBeVisible();
        expect((await platform.postbox.mail(first, 2)).text).toContain('> Réservé aux <membres>.');
      });

      test('people are invited from a list and answer', async ({ page, platform }) => {
        const ref = `e2e-invited-${tag}`;
        const event = await anEvent(platform, ref, []);
        const [invited, other] = [`invited.${tag}@artp.example`, `other.${tag}@x.example`];
        await signIn(page, platform, language, `invites.${tag}@itu.example`);
        await page.goto(`/${language}/staff/events/${event}/invitations`);
        await expectAccessible(page);
        await expectNoSidewaysScroll(page);
        await page.locator('[name=list]').fill(`${invited};Awa Ndiaye;${language}\nnobody\n${invited}\n${other}`);
        await page.locator('form[action$="/invitations/preview"] button').click();
        await expect(page.locator('main')).toContainText(word('invitations_line-bad_address'));
        await expectAccessible(page);
        await expectNoSidewaysScroll(page);
        await page.locator('button[formaction$="/invitations/sending"]').click();
        await expect(page.locator('.notice.done')).toBeVisible();
        await expectAccessible(page);

        const mail = await platform.postbox.mail(invited);
        await page.goto(linkIn(mail, `/${language}/i/`));
        await expectAccessible(page);
        await expectNoSidewaysScroll(page);
        await page.locator('main .actions a.button').click();
        await expect(page.locator('[name=email]')).toHaveValue(invited);
        await fillIn(page, { ...awa, email: invited, language });
        await page.locator('main form [name=consent]').check();
        await send(page);
        await expect(page).toHaveURL(/\/registered$/);
        expect(await states(platform, event)).toEqual([{ name: awa.name, state: 'confirmed' }]);
        await page.goto(linkIn(mail, `/${language}/i/`));
        await expect(page.locator('main')).toContainText(word('invitations_over-answered'));
        await expectAccessible(page);

        await page.goto(linkIn(await platform.postbox.mail(other), `/${language}/i/`));
        await page.locator('form[action$="/declination"] button').click();
        await expect(page.locator('main')).toContainText(word('invitations-declined'));
        await expectAccessible(page);
      });
    });
  }
}
