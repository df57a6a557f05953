import type { Page } from '@playwright/test';

/** An address with its changing parts named, so that one event's page stands for all. */
export function shape(address: string): string {
  const { pathname } = new URL(address);
  return pathname
    .replace(/^\/[a-z]{2}(?=\/)/, '')
    .replace(/^\/events\/[^/]+/, '/events/{slug}')
    .replace(/^\/r\/(?!links$)[^/]+/, '/r/{token}')
    .replace(/^\/staff\/password\/[^/]+/, '/staff/password/{token}')
    .replace(/^\/staff\/lists\/[^/]+\/[^/]+/, '/staff/lists/{country}/{class}')
    .replace(/\/texts\/[a-z]{2}$/, '/texts/{language}')
    .replace(/\/\d+(?=\/|$)/g, '/{id}');
}

/**
 * Follows the links of pages in one language from `start`, once for each shape of address, and calls
 * `look` on every page. Gives back the shapes, sorted. A redirect counts as the page it leads to.
 * `also` are addresses to look at afterwards, which no link may have led to as things stand.
 */
export async function crawl(page: Page, start: string, look: (page: Page) => Promise<void>, also: string[] = []): Promise<string[]> {
  const { origin, pathname } = new URL(start);
  const home = `${origin}/${pathname.split('/')[1]}/`;
  const asked = new Set<string>([shape(start)]);
  const seen = new Set<string>();
  const waiting = [start];
  const left = [...also];
  const next = (): string | undefined => {
    const address = left.shift();
    if (address === undefined) return undefined;
    if (asked.has(shape(address))) return next();
    asked.add(shape(address));
    return address;
  };
  for (let address = waiting.shift(); address !== undefined; address = waiting.shift() ?? next()) {
    const answer = await page.goto(address);
    if (!answer?.ok()) throw new Error(`${address} answers ${answer?.status()}`);
    if (seen.has(shape(page.url()))) continue;
    seen.add(shape(page.url()));
    await look(page);
    const links = await page.locator('a[href]:not([download])').evaluateAll(all => all.map(one => (one as HTMLAnchorElement).href));
    for (const link of links) {
      const isFile = /\.[a-z]+$/.test(new URL(link).pathname);
      if (link.startsWith(home) && !isFile && !asked.has(shape(link))) {
        asked.add(shape(link));
        waiting.push(link);
      }
    }
  }
  return [...seen].sort();
}
