import { expect, type Page } from '@playwright/test';
import type { Platform } from './platform.ts';

const password = 'correct horse battery staple';

/** Makes a staff account by the command line and signs in by its link, in the page's language. */
export async function signIn(page: Page, platform: Platform, language: string, email: string, role = 'administrator'): Promise<void> {
  const printed = await platform.command('user', 'add', email, '--role', role);
  const link = /https?:\S+/.exec(printed)?.[0];
  if (!link) throw new Error(`no link in: ${printed}`);
  await page.goto(link.replace('/staff/', `/${language}/staff/`).replace(/\/[a-z]{2}\/[a-z]{2}\//, `/${language}/`));
  await page.locator('[name=password]').fill(password);
  await page.locator('[name=again]').fill(password);
  await page.locator('main form button').click();
  if (page.url().includes('/sign-in')) {
    await page.locator('[name=email]').fill(email);
    await page.locator('[name=password]').fill(password);
    await page.locator('main form button').click();
  }
  await expect(page).toHaveURL(new RegExp(`/${language}/staff$`));
}
