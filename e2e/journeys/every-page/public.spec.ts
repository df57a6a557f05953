// What every page for everyone owes its readers, whatever their language, screen and browser.
import { expectAccessible, expectNoSidewaysScroll } from '../../platform/accessibility.ts';
import { crawl } from '../../platform/crawl.ts';
import { dakar } from '../../platform/events.ts';
import { linkIn } from '../../platform/postbox.ts';
import { awa, register, sendUnchecked } from '../../platform/registration.ts';
import { expect, test } from '../../platform/test.ts';

const publicPages = [
  '/', '/events/{slug}', '/events/{slug}/group', '/events/{slug}/register', '/figures', '/figures/method', '/privacy', '/r/links', '/staff/password', '/staff/sign-in',
];

test('every page that links lead to is accessible and fits the screen', async ({ page, platform, language }) => {
  const shapes = await crawl(page, `${platform.url}/${language}/`, async page => {
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });
  expect(shapes).toEqual(publicPages);
});

test('every page of one’s own registration is accessible and fits the screen', async ({ page, platform, language }) => {
  const email = `awa.${Math.random().toString(36).slice(2)}@artp.example`;
  await register(page, `/${language}/events/${dakar}/register`, { ...awa, email, language });
  await expectAccessible(page);
  const link = linkIn(await platform.postbox.mail(email), '/r/');
  const shapes = await crawl(page, link, async page => {
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });
  const own = ['', '/correction', '/erasure', '/withdrawal'].map(part => `/r/{token}${part}`);
  expect(shapes.filter(shape => shape.startsWith('/r/{'))).toEqual(own);
});

for (const form of [`/events/${dakar}/register`, '/r/links', '/staff/sign-in', '/staff/password']) {
  test(`${form} comes back accessible with what is wrong`, async ({ page, language }) => {
    await page.goto(`/${language}${form}`);
    expect(await sendUnchecked(page)).toBe(422);
    await expect(page.locator('.error-summary')).toBeVisible();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });
}

test('a page says its language and direction and is of that language alone', async ({ page, language }) => {
  await page.goto(`/${language}/`);
  const html = page.locator('html');
  await expect(html).toHaveAttribute('lang', language);
  await expect(html).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr');
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText(language === 'ar' ? /[\u0600-\u06ff]/ : /^[\x20-\x7e]+$/);
});

test('changing the language keeps the page and its filters', async ({ page, language }) => {
  await page.goto(`/${language}/events/${dakar}`);
  await page.getByRole('link', { name: 'français', exact: false }).click();
  await expect(page).toHaveURL(`/fr/events/${dakar}`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Atelier sur l’eau intelligente');
});

test('a page without an island asks for nothing but its stylesheet', async ({ page, language }) => {
  const asked: string[] = [];
  page.on('request', request => asked.push(request.resourceType()));
  await page.goto(`/${language}/`, { waitUntil: 'networkidle' });
  expect(asked).toEqual(['document', 'stylesheet']);
  expect(await page.locator('script').count()).toBe(0);
});

test('an address that leads nowhere says so in the language of the address', async ({ page, language }) => {
  const answer = await page.goto(`/${language}/no/such/page`);
  expect(answer?.status()).toBe(404);
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
});
