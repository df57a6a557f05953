// The whole: an event is made, people register in Arabic and in French, officers confirm, record who
// came and close, and the reports say the same as the facts and the database.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from '../platform/accessibility.ts';
import { Platform } from '../platform/platform.ts';
import { linkIn } from '../platform/postbox.ts';
import { awa, register, send, yusuf } from '../platform/registration.ts';
import { sentences } from '../platform/sentences.ts';
import { signIn } from '../platform/staff.ts';
import { expect, test } from '../platform/test.ts';
import { readWord, row } from '../platform/word.ts';

/** A zone in which it is noon now, so that an event of today has neither begun at midnight nor ended. */
function noon(): { zone: string; today: string; tomorrow: string } {
  const offset = 12 - new Date().getUTCHours();
  const day = (days: number): string => new Date(Date.now() + offset * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10);
  const zone = offset === 0 ? 'UTC' : `Etc/GMT${offset > 0 ? '-' : '+'}${Math.abs(offset)}`;
  return { zone, today: day(0), tomorrow: day(1) };
}

const { zone, today, tomorrow } = noon();
const reference = 'E2E-WORKSHOP';

/** People who sent their names by other ways; the officers have them in a list. */
const list = [
  'event_ref,name,email,gender,country,organization,organization_kind,role,mode,state',
  `${reference},Rupa,rupa@buet.example,female,BGD,BUET,academia,participant,on_site,confirmed`,
  `${reference},Karma Dorji,karma@dit.example,male,BTN,DIT,administration,participant,remote,confirmed`,
  `${reference},Lena Weiss,lena@iec.example,female,,IEC,international_organization,moderator,on_site,confirmed`,
  `${reference},Jo Secretariat,jo@itu.example,,CHE,ITU,other,secretariat,on_site,confirmed`,
  `${reference},Pita Tonga,pita@mic.example,,TON,MIC,administration,participant,,confirmed`,
];

/** How each of them came: on site, remotely, or not at all. */
const came: Record<string, string> = {
  [yusuf.name]: 'remote', [awa.name]: 'on_site', Rupa: 'on_site', 'Karma Dorji': 'remote', 'Lena Weiss': 'on_site',
  'Jo Secretariat': 'on_site', 'Pita Tonga': 'none',
};

test('from a registration to the reports, every figure is the same', async ({ browser }) => {
  test.setTimeout(180_000);
  const platform = await Platform.start();
  try {
    await platform.command('import', 'council-2017');
    const open = async (options: Parameters<typeof browser.newContext>[0]): Promise<Page> =>
      (await browser.newContext({ baseURL: platform.url, ...options })).newPage();

    const officer = await open({ locale: 'en', viewport: { width: 1280, height: 900 }, javaScriptEnabled: false });
    const event = await test.step('an officer makes an event and opens its registration', async () => {
      await signIn(officer, platform, 'en', 'officer@itu.example');
      await officer.goto('/en/staff/events/new');
      await expectAccessible(officer);
      const field = (name: string) => officer.locator(`main form [name=${name}]`);
      await field('event_ref').fill(reference);
      await field('kind').selectOption('workshop');
      for (const sector of ['ITU-T', 'ITU-D']) await officer.locator(`[name=sectors][value="${sector}"]`).check();
      await field('title_en').fill('Workshop on smart water');
      for (const [language, title] of [['ar', 'ورشة عمل بشأن المياه الذكية'], ['fr', 'Atelier sur l’eau intelligente']] as const) {
        await officer.locator('summary', { has: officer.locator(`[lang=${language}]`) }).click();
        await field(`title_${language}`).fill(title);
      }
      await field('start').fill(today);
      await field('end').fill(today);
      await field('start_time').fill('23:59');
      await field('time_zone').fill(zone);
      await field('mode').selectOption('hybrid');
      await field('city').fill('Dakar');
      await field('host_country').selectOption('SEN');
      await field('capacity').fill('40');
      await field('approval').selectOption('yes');
      await officer.locator('main form[method=post] button').last().click();
      await expect(officer).toHaveURL(/\/en\/staff\/events\/\d+/);
      const address = new URL(officer.url()).pathname.replace(/(\d+).*/, '$1');
      for (const step of ['announcement', 'registration-opening']) {
        await officer.goto(address);
        await officer.locator(`form[action$="/${step}"] button`).click();
      }
      await expectAccessible(officer);
      return address;
    });

    const phone = await open({ locale: 'ar', viewport: { width: 360, height: 640 }, javaScriptEnabled: false });
    await test.step('somebody registers in Arabic, on a phone, without script', async () => {
      await phone.goto('/');
      await expect(phone).toHaveURL('/ar/');
      await phone.getByRole('link', { name: 'ورشة عمل بشأن المياه الذكية' }).click();
      await expect(phone.locator('html')).toHaveAttribute('dir', 'rtl');
      await expectAccessible(phone);
      await phone.locator('a[href$="/register"]').first().click();
      await expectNoSidewaysScroll(phone);
      // Nothing filled in: the same page with each error, and the summary has the focus.
      await phone.locator('main form[method=post]').evaluate((form: HTMLFormElement) => { form.noValidate = true; });
      await phone.locator('[name=name]').fill(yusuf.name);
      await send(phone);
      await expect(phone.locator('.error-summary')).toBeFocused();
      await expect(phone.locator('[name=name]')).toHaveValue(yusuf.name);
      await expectAccessible(phone);
      await expectNoSidewaysScroll(phone);
      await register(phone, phone.url(), yusuf);
      await expectAccessible(phone);
      const mail = await platform.postbox.mail(yusuf.email);
      expect(mail.subject).toMatch(/[\u0600-\u06ff]/);
      await phone.goto(linkIn(mail, '/r/'));
      await expect(phone).toHaveURL(/\/ar\/r\//);
      await expect(phone.locator('main')).toContainText(yusuf.organization);
      await expectAccessible(phone);
      await expectNoSidewaysScroll(phone);
    });

    const desk = await open({ locale: 'fr', viewport: { width: 1280, height: 900 }, javaScriptEnabled: true });
    await test.step('somebody registers in French, with script', async () => {
      await desk.goto('/');
      await desk.getByRole('link', { name: 'Atelier sur l’eau intelligente' }).click();
      await desk.locator('a[href$="/register"]').first().click();
      await register(desk, desk.url(), awa);
      const mail = await platform.postbox.mail(awa.email);
      await desk.goto(linkIn(mail, '/r/'));
      await expect(desk.locator('html')).toHaveAttribute('lang', 'fr');
      await expect(desk.locator('main')).toContainText(awa.name);
    });

    await test.step('a list of others is taken in, and nobody gets a mail for it', async () => {
      await platform.import('participants', list);
      expect(platform.postbox.mails.map(mail => mail.subject)).toHaveLength(2);
    });

    await test.step('the officer confirms both', async () => {
      await officer.goto(`${event}/registrations`);
      await expectAccessible(officer);
      for (const { name } of [yusuf, awa]) {
        await officer.getByRole('row', { name }).getByRole('checkbox').check();
      }
      await officer.locator('button[name=decision][value=confirmation]').click();
      await expectAccessible(officer);
      await officer.locator('button[name=act][value=carry_out]').click();
      const confirmed = sentences('ar')('registration_state-confirmed');
      for (const { email } of [yusuf, awa]) {
        const mail = await platform.postbox.mail(email, 2);
        const calendar = mail.attachments.find(file => file.contentType === 'text/calendar');
        expect(calendar?.content.toString()).toContain('BEGIN:VEVENT');
      }
      // The newest mail holds the link that is in force.
      await phone.goto(linkIn(await platform.postbox.mail(yusuf.email, 2), '/r/'));
      await expect(phone.locator('main')).toContainText(confirmed);
    });

    await test.step('the officer records who came and closes the record', async () => {
      for (const step of ['registration-closing', 'holding']) {
        await officer.goto(event);
        await officer.locator(`form[action$="/${step}"] button`).click();
      }
      await officer.goto(`${event}/attendance`);
      await expectAccessible(officer);
      for (const [name, mode] of Object.entries(came)) {
        await officer.getByRole('row', { name }).locator('select').selectOption(mode);
      }
      await officer.locator('main form p.sticky button').click();
      await expectAccessible(officer);
      await officer.goto(`${event}/record-closing`);
      await officer.locator('form[action$="/record-closing"] button').click();
    });

    const [stored] = await platform.rows(`
      SELECT count(*) AS participations, count(DISTINCT person_key) AS distinct_people, sum(days) AS days
      FROM participation_facts WHERE state IN ('attended', 'partly_attended', 'completed')
      AND role IN ('participant', 'fellow', 'speaker', 'moderator', 'trainer')`);
    expect(stored).toEqual({ participations: 5, distinct_people: 5, days: 5 });

    const { participation, facts } = await test.step('the facts are those of the database', async () => {
      const file = 'facts.json';
      await platform.command('report', 'build', 'wtsa-98', '--from', today, '--to', tomorrow, '--output', file);
      const facts = JSON.parse(await readFile(join(platform.folder, file), 'utf8'));
      const participation = facts.participation;
      expect(facts.events).toMatchObject({ total: 1, capacity_building: 1, days: 1 });
      expect(participation).toMatchObject({
        participations: stored?.participations, distinct_people: stored?.distinct_people, participant_days: stored?.days,
        countries: 4, on_site: 3, remote: 2, both: 0, mode_unknown: 0,
      });
      expect(participation.by_region.map((one: Region) => [one.region, one.participations, one.female, one.male])).toEqual([
        ['AFR', 1, 1, 0], ['AMS', 0, 0, 0], ['ARB', 1, 0, 1], ['ASP', 2, 1, 1], ['CIS', 0, 0, 0], ['EUR', 0, 0, 0], ['none', 1, 1, 0],
      ]);
      return { participation, facts };
    });

    for (const [kind, language] of [['wtsa-98', 'ar'], ['council-197', 'fr'], ['wtsa-98', 'fr'], ['council-197', 'ar']] as const) {
      await test.step(`the report ${kind} in ${language} has the same figures`, async () => {
        const file = readWord(await download(officer, language, kind));
        const say = sentences(language);
        for (const one of participation.by_region as Region[]) {
          const name = one.region === 'none' ? say('report-no-region') : say(`region-${one.region}`);
          expect(row(file, name, 11).slice(1), name).toEqual(columns.map(column => String(one[column])));
        }
        const { by_kind, by_host_region } = facts.events;
        expect(row(file, say('kind_plural-workshop'), 7).slice(1)).toEqual(
          ['ITU-T', 'ITU-R', 'ITU-D', 'GS', 'joint', 'total'].map(column => String(by_kind[0][column])));
        const africa = by_host_region.find((one: Region) => one.region === 'AFR');
        expect(row(file, say('region-AFR'), 4).slice(1)).toEqual(['events', 'days', 'in_developing'].map(column => String(africa[column])));
        expect(file.text).toContain(language === 'ar' ? 'ورشة عمل بشأن المياه الذكية' : 'Atelier sur l’eau intelligente');
        expect(file.xml.includes('<w:bidiVisual'), 'tables run from right to left').toBe(language === 'ar');
      });
    }
  } finally {
    await platform.stop();
  }
});

interface Region extends Record<(typeof columns)[number], number> { region: string }

const columns = [
  'participations', 'distinct_people', 'female', 'male', 'other', 'not_stated', 'countries', 'territories', 'events', 'days',
] as const;

/** Builds a report on the staff pages and gives its bytes. */
async function download(page: Page, language: string, kind: string): Promise<Uint8Array> {
  await page.goto(`/${language}/staff/reports`);
  const field = (name: string) => page.locator(`main form [name=${name}]`);
  await field('kind').selectOption(kind);
  await field('from').fill(today);
  await field('to').fill(tomorrow);
  await field('language').selectOption(language);
  await field('format').selectOption('docx');
  await field('developing').selectOption('itu');
  await field('audience').selectOption('internal');
  const [file] = await Promise.all([page.waitForEvent('download'), page.locator('main form[method=post] button:not([formaction])').last().click()]);
  return new Uint8Array(await readFile(await file.path()));
}
