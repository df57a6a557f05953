// The narrowest screen that WCAG asks for, without script: 320 CSS pixels.
import { expectNoSidewaysScroll } from '../platform/accessibility.ts';
import { crawl } from '../platform/crawl.ts';
import { expect, test } from '../platform/test.ts';

test.use({ viewport: { width: 320, height: 640 }, javaScriptEnabled: false });

for (const language of ['en', 'ar', 'ru', 'zh', 'fr', 'es']) {
  test(`no page in ${language} has to be scrolled sideways on 320 pixels`, async ({ page, platform }) => {
    const shapes = await crawl(page, `${platform.url}/${language}/`, expectNoSidewaysScroll);
    expect(shapes.length).toBeGreaterThan(3);
  });
}

test('without a language in the address the browser’s own is taken', async ({ browser, platform }) => {
  for (const locale of ['ru', 'zh-CN', 'ar-EG', 'es-419', 'de']) {
    const context = await browser.newContext({ locale });
    const page = await context.newPage();
    await page.goto(`${platform.url}/`);
    const expected = locale === 'de' ? 'en' : locale.slice(0, 2);
    await expect(page).toHaveURL(`${platform.url}/${expected}/`);
    await context.close();
  }
});
