// What every staff page owes those who work with it.
import type { Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from '../../platform/accessibility.ts';
import { crawl } from '../../platform/crawl.ts';
import { dakar } from '../../platform/events.ts';
import type { Platform } from '../../platform/platform.ts';
import { sendUnchecked } from '../../platform/registration.ts';
import { signIn } from '../../platform/staff.ts';
import { expect, test } from '../../platform/test.ts';

const staffPages = [
  '/staff',
  '/staff/account',
  '/staff/activities',
  '/staff/activities/new',
  '/staff/activities/{id}',
  '/staff/audit',
  '/staff/events',
  '/staff/events/new',
  '/staff/events/{id}',
  '/staff/events/{id}/announcement',
  '/staff/events/{id}/announcements',
  '/staff/events/{id}/announcements/new',
  '/staff/events/{id}/attendance',
  '/staff/events/{id}/cancellation',
  '/staff/events/{id}/copy',
  '/staff/events/{id}/details',
  '/staff/events/{id}/evaluation',
  '/staff/events/{id}/fellowships',
  '/staff/events/{id}/focal-points',
  '/staff/events/{id}/form',
  '/staff/events/{id}/form/sections/new',
  '/staff/events/{id}/headcounts',
  '/staff/events/{id}/headcounts/{id}',
  '/staff/events/{id}/holding',
  '/staff/events/{id}/invitations',
  '/staff/events/{id}/mail-texts',
  '/staff/events/{id}/postponement',
  '/staff/events/{id}/quotas',
  '/staff/events/{id}/record-closing',
  '/staff/events/{id}/record-reopening',
  '/staff/events/{id}/registration-closing',
  '/staff/events/{id}/registration-opening',
  '/staff/events/{id}/registrations',
  '/staff/events/{id}/registrations/new',
  '/staff/events/{id}/training',
  '/staff/events/{id}/waiting-list',
  '/staff/lists',
  '/staff/lists/{country}/{class}',
  '/staff/mails',
  '/staff/mails/{id}',
  '/staff/mandates',
  '/staff/mandates/due',
  '/staff/mandates/paragraph',
  '/staff/needs',
  '/staff/needs/new',
  '/staff/organizations',
  '/staff/organizations/new',
  '/staff/organizations/text',
  '/staff/organizations/texts',
  '/staff/organizations/{id}',
  '/staff/organizations/{id}/merger',
  '/staff/people',
  '/staff/people/duplicates',
  '/staff/people/{id}',
  '/staff/people/{id}/merger/{id}',
  '/staff/questionnaires',
  '/staff/questionnaires/new',
  '/staff/questionnaires/{id}',
  '/staff/questionnaires/{id}/details',
  '/staff/reports',
  '/staff/reports/documents',
  '/staff/reports/documents/{id}',
  '/staff/reports/documents/{id}/comparison',
  '/staff/reports/documents/{id}/texts/{language}',
  '/staff/reports/quality',
  '/staff/requests',
  '/staff/requests/new',
  '/staff/targets',
  '/staff/targets/new',
  '/staff/users',
  '/staff/users/new',
  '/staff/users/{id}',
];

/** Number of the event with this reference. */
async function numberOf(platform: Platform, ref: string): Promise<unknown> {
  const [event] = await platform.rows(`SELECT id FROM events WHERE event_ref = '${ref}'`);
  return event?.id;
}

/** Pages of steps, each of an event that stands where the step begins, and that of a training. */
async function steps(platform: Platform): Promise<string[]> {
  const closed = 'EV-2016-EGM';
  await platform.command('close', closed).catch(() => 'closed already');
  const events: [string, string[]][] = [
    ['e2e-draft', ['announcement']],
    ['e2e-geneva', ['registration-opening']],
    [dakar, ['registration-closing', 'holding', 'postponement', 'cancellation']],
    [closed, ['record-reopening']],
    ['EV-TRAIN-TH', ['training']],
  ];
  const pages = events.map(async ([ref, steps]) => {
    const id = await numberOf(platform, ref);
    return steps.map(step => `/events/${id}/${step}`);
  });
  return (await Promise.all(pages)).flat();
}

/** Two people who could be one, each with an organization that nobody knows. */
const likenesses = [
  'event_ref,name,email,country,organization,role,state',
  'e2e-geneva,Karma Dorji,karma@dit.example,BTN,DIT,participant,confirmed',
  'e2e-geneva,Dorji Karma,dorji@mail.example,BTN,Department of IT,participant,confirmed',
];

/** Adds an organization by its form. */
async function addOrganization(page: Page, staff: string): Promise<void> {
  await page.goto(`${staff}/organizations/new`);
  await page.locator('[name=name_en]').fill('Department');
  await page.locator('main form[method=post] button').click();
}

/** Writes a questionnaire, and asks a country. */
async function addQuestionnaire(page: Page, staff: string): Promise<void> {
  await page.goto(`${staff}/questionnaires/new`);
  await page.locator('[name=title_en]').fill('Needs in smart cities');
  await page.locator('[name=last_day]').fill('2099-12-31');
  await page.locator('[name=contact_email]').fill('needs@itu.example');
  await page.locator('main form[method=post] button').click();
  await page.locator('[name=country]').selectOption('SEN');
  await page.locator('[name=name]').fill('ARTP');
  await page.locator('[name=email]').fill(administrator());
  await page.locator('[name=language]').selectOption('fr');
  await page.locator('form[action$="/respondents"] button').click();
}

/** Keeps a report, so that there is one to write on. */
async function keepReport(page: Page, staff: string): Promise<void> {
  await page.goto(`${staff}/reports`);
  await page.locator('[name=kind]').selectOption('council-197');
  await page.locator('[name=from]').fill('2016-06-01');
  await page.locator('[name=to]').fill('2017-06-01');
  await page.locator('[formaction]').click();
}

function administrator(): string {
  return `admin.${Math.random().toString(36).slice(2)}@itu.example`;
}

test('every staff page is accessible and fits the screen', async ({ page, platform, language }) => {
  test.setTimeout(300_000);
  const email = administrator();
  await signIn(page, platform, language, email);
  const staff = `${platform.url}/${language}/staff`;
  // A mail, so that there is one to look at.
  await page.goto(`${staff}/password`);
  await page.locator('[name=email]').fill(email);
  await page.locator('main form button').click();
  await platform.import('participants', likenesses);
  await addOrganization(page, staff);
  await keepReport(page, staff);
  await addQuestionnaire(page, staff);
  const shapes = await crawl(page, staff, async page => {
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  }, (await steps(platform)).map(step => staff + step));
  expect(shapes.filter(shape => shape.startsWith('/staff'))).toEqual(staffPages);
});

test('a staff form comes back accessible with what is wrong', async ({ page, platform, language, javaScriptEnabled }) => {
  test.skip(javaScriptEnabled === false, 'looked at with script');
  test.setTimeout(300_000);
  await signIn(page, platform, language, administrator());
  const event = `/events/${await numberOf(platform, dakar)}`;
  const forms = ['/users/new', '/organizations/new', '/questionnaires/new', '/events/new', '/account', `${event}/registrations/new`, `${event}/headcounts`, `${event}/cancellation`];
  for (const form of forms) {
    await page.goto(`/${language}/staff${form}`);
    expect(await sendUnchecked(page), form).toBe(422);
    await expect(page.locator('.error-summary'), form).toBeVisible();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  }
});

test('the page that sets a password is accessible, and with what is wrong', async ({ page, platform, language }) => {
  const printed = await platform.command('user', 'add', administrator(), '--role', 'viewer');
  const link = /https?:\S+/.exec(printed)?.[0] ?? '';
  await page.goto(link.replace('/staff/', `/${language}/staff/`));
  await expectAccessible(page);
  expect(await sendUnchecked(page)).toBe(422);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
});

test('whoever is not signed in is sent to the door and comes back to the page', async ({ page, platform, language }) => {
  await page.goto(`${platform.url}/${language}/staff/events`);
  await expect(page).toHaveURL(new RegExp(`/${language}/staff/sign-in`));
  await expectAccessible(page);
});
