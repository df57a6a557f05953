// A report from draft to frozen, by two officers, in the words of one language and read in another.
import type { Browser, Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from '../platform/accessibility.ts';
import type { Platform } from '../platform/platform.ts';
import { signIn } from '../platform/staff.ts';
import { expect, test } from '../platform/test.ts';

async function officer(browser: Browser, platform: Platform, name: string): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await signIn(page, platform, 'en', `${name}.${Math.random().toString(36).slice(2)}@itu.example`, 'report_officer');
  return page;
}

async function press(page: Page, part: string): Promise<void> {
  await page.locator(`form[action$="${part}"] button`).first().click();
}

test('a report is written by one officer and cleared by another, and then stays', async ({ browser, platform }) => {
  test.setTimeout(120_000);
  const [writer, reader] = [await officer(browser, platform, 'writer'), await officer(browser, platform, 'reader')];
  await writer.goto(`${platform.url}/en/staff/reports`);
  await writer.locator('[name=kind]').selectOption('council-197');
  await writer.locator('[name=from]').fill('2018-01-01');
  await writer.locator('[name=to]').fill('2018-02-01');
  await writer.locator('[formaction]').click();
  const address = writer.url().split('?')[0] ?? '';
  await writer.goto(`${address}/texts/en`);
  await writer.locator('[name=body_summary]').fill('Events: {events.total}.');
  await writer.locator('main form[method=post] button').click();
  await expect(writer.getByText('The texts are saved.')).toBeVisible();
  await writer.goto(`${address}/texts/ar`);
  await expect(writer.locator('blockquote').first()).toContainText('Events: {events.total}.');
  await writer.goto(`${platform.url}/en/staff/reports/quality?from=2018-01-01&to=2018-02-01`);
  for (const box of await writer.locator('[name=gap]').all()) await box.check();
  if (await writer.locator('[name=gap]').count() > 0) {
    await writer.locator('[name=reason]').fill('Not on record.');
    await writer.locator('button[value=declare]').click();
  }
  await writer.goto(address);
  await press(writer, '/steps/review');
  await expect(writer.getByText('A report is cleared by somebody who has not worked on it')).toBeVisible();
  await reader.goto(address);
  await press(reader, '/steps/clearance');
  await press(reader, '/steps/freezing');
  await expect(reader.getByText('The report is frozen.')).toBeVisible();
  await expectAccessible(reader);
  await expectNoSidewaysScroll(reader);
  await writer.goto(`${address}/comparison`);
  await expect(writer.getByText('Every figure is the same.')).toBeVisible();
});
