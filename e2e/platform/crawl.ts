import type { Page } from '@playwright/test';

/** An address with its changing parts named, so that one event's page stands for all. */
export function shape(address: string): string {
  const { pathname } = new URL(address);
  return pathname
    .replace(/^\/[a-z]{2}(?=\/)/, '')
    .replace(/^\/events\/[^/]+/, '/events/{slug}')
    .replace(/^\/r\/[^/]+/, '/r/{token}')
    .replace(/^\/staff\/password\/[^/]+/, '/staff/password/{token}')
    .replace(/\/\d+(?=\/|$)/g, '/{id}');
}

/**
 * Follows the links of pages in one language from `start`, once for each shape of address, and calls
 * `look` on every page. Gives back the shapes, sorted.
 */
export async function crawl(page: Page, start: string, look: (page: Page) => Promise<void>): Promise<string[]> {
  const language = new URL(start, page.url() === 'about:blank' ? undefined : page.url()).pathname.split('/')[1];
  const seen = new Set<string>([shape(start)]);
  const waiting = [start];
  for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
    const answer = await page.goto(address);
    if (!answer?.ok()) throw new Error(`${address} answers ${answer?.status()}`);
    await look(page);
    for (const link of await page.locator('a[href]').evaluateAll(links => links.map(link => (link as HTMLAnchorElement).href))) {
      const { origin, pathname } = new URL(link);
      const here = origin === new URL(page.url()).origin && pathname.startsWith(`/${language}/`);
      const isFile = /\.[a-z]+$/.test(pathname);
      if (here && !isFile && !seen.has(shape(link))) {
        seen.add(shape(link));
        waiting.push(link);
      }
    }
  }
  return [...seen].sort();
}
