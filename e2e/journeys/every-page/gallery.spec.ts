// Every sample of every page and mail, among them states that are hard to reach: lists with hundreds of
// rows, forms with every error, refusals, problems. Debug builds have them under /gallery.
import { expectAccessible, expectAccessibleMail, expectNoSidewaysScroll } from '../../platform/accessibility.ts';
import { expect, test } from '../../platform/test.ts';

// Without script nothing stands there that the pages themselves have not shown; one look is enough.
test.skip(({ javaScriptEnabled }) => javaScriptEnabled === false, 'looked at with script');

/** The gallery is looked at in parts, so that two browsers share the work and one failure tells where. */
const PARTS = 4;

for (let part = 0; part < PARTS; part++) {
  test(`every sample in part ${part + 1} of the gallery is accessible and fits the screen`, async ({ page, language }) => {
    test.setTimeout(300_000);
    await page.goto(`/${language}/gallery`);
    if (part === 0) await expectAccessible(page);
    const links = await page.locator('main a').evaluateAll(all => all.map(one => (one as HTMLAnchorElement).href));
    expect(links.length).toBeGreaterThan(80);
    for (const link of links.filter((_, at) => at % PARTS === part)) {
      await page.goto(link);
      const isMail = link.includes('/emails/');
      await (isMail ? expectAccessibleMail(page) : expectAccessible(page));
      await expectNoSidewaysScroll(page);
    }
  });
}
