import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Expects that axe finds nothing against WCAG 2.2 AA on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  await expectNoFaults(page, [...wcag, 'best-practice']);
}

/** Expects the same of a mail, which has no landmarks as pages have. */
export async function expectAccessibleMail(page: Page): Promise<void> {
  await expectNoFaults(page, wcag);
}

async function expectNoFaults(page: Page, rules: string[]): Promise<void> {
  await whole(page);
  const found = await withScript(page, async page => {
    // Evaluated by the debugger, which no content policy stops.
    await page.evaluate(source);
    return page.evaluate(async tags => {
      const { axe } = window as unknown as { axe: { run(context: Document, options: object): Promise<AxeResults> } };
      return axe.run(document, { runOnly: tags, resultTypes: ['violations'] });
    }, rules);
  });
  const faults = found.violations.map(({ id, help, nodes }) => `${id}: ${help} at ${nodes.map(node => node.html).join(' | ')}`);
  expect(faults, page.url()).toEqual([]);
  // A page on which no rule applied was not looked at.
  expect(found.passes.length, `rules that looked at ${page.url()}`).toBeGreaterThan(5);
}

/** Expects that nothing has to be scrolled sideways; says what sticks out. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  await whole(page);
  const outside = await page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const sticksOut = (element: Element): boolean => {
      const { left, right } = element.getBoundingClientRect();
      return left < -1 || right > root.clientWidth + 1;
    };
    const found = [...document.body.querySelectorAll('*')].filter(sticksOut).map(element => element.outerHTML.slice(0, 120));
    return [`${root.scrollWidth} px wide in ${root.clientWidth}`, ...found.slice(0, 5)];
  });
  expect(outside, page.url()).toEqual([]);
}

/**
 * Waits until all of the page has come. A click returns as soon as the next page begins, and half a page has
 * half its landmarks and no heading.
 */
async function whole(page: Page): Promise<void> {
  await page.waitForLoadState('load');
}

/**
 * Axe needs script. A page that was loaded without is shown to it again, as it stands, in a browser
 * that runs axe's script and none of the page's.
 */
async function withScript<T>(page: Page, examine: (page: Page) => Promise<T>): Promise<T> {
  if (!(await page.evaluate(() => matchMedia('(scripting: none)').matches))) return examine(page);
  const [url, html] = [page.url(), await page.content()];
  const context = await page.context().browser()!.newContext({ viewport: page.viewportSize(), javaScriptEnabled: true });
  try {
    const copy = await context.newPage();
    await copy.route('**', route => {
      const request = route.request();
      if (request.url() === url) return route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' });
      return request.resourceType() === 'script' ? route.abort() : route.continue();
    });
    await copy.goto(url);
    return await examine(copy);
  } finally {
    await context.close();
  }
}
