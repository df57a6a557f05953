// What every staff page owes those who work with it.
import { expectAccessible, expectNoSidewaysScroll } from '../../platform/accessibility.ts';
import { crawl } from '../../platform/crawl.ts';
import { signIn } from '../../platform/staff.ts';
import { expect, test } from '../../platform/test.ts';

const staffPages = [
  '/staff',
  '/staff/account',
  '/staff/audit',
  '/staff/events',
  '/staff/events/new',
  '/staff/events/{id}',
  '/staff/events/{id}/attendance',
  '/staff/events/{id}/details',
  '/staff/events/{id}/headcounts',
  '/staff/events/{id}/headcounts/{id}',
  '/staff/events/{id}/record-closing',
  '/staff/events/{id}/registrations',
  '/staff/events/{id}/registrations/new',
  '/staff/lists',
  '/staff/lists/{country}/{class}',
  '/staff/mails',
  '/staff/reports',
  '/staff/users',
  '/staff/users/new',
  '/staff/users/{id}',
];

test('every staff page that links lead to is accessible and fits the screen', async ({ page, platform, language }) => {
  test.setTimeout(120_000);
  await signIn(page, platform, language, `admin.${Math.random().toString(36).slice(2)}@itu.example`);
  const shapes = await crawl(page, `${platform.url}/${language}/staff`, async page => {
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });
  expect(shapes.filter(shape => shape.startsWith('/staff'))).toEqual(staffPages);
});

test('whoever is not signed in is sent to the door and comes back to the page', async ({ page, platform, language }) => {
  await page.goto(`${platform.url}/${language}/staff/events`);
  await expect(page).toHaveURL(new RegExp(`/${language}/staff/sign-in`));
  await expectAccessible(page);
});
