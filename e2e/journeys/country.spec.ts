// The field of a country: a native list that is complete, and with script one that is searched by
// typing a name in any of the languages.
import type { Page } from '@playwright/test';
import { expectAccessible } from '../platform/accessibility.ts';
import { dakar } from '../platform/events.ts';
import { awake } from '../platform/registration.ts';
import { expect, test } from '../platform/test.ts';

const form = (language: string): string => `/${language}/events/${dakar}/register`;

/** What the browser fetched for the page, beside the page itself. */
function fetched(page: Page): string[] {
  const kinds: string[] = [];
  page.on('request', request => {
    const name = new URL(request.url()).pathname;
    if (name.startsWith('/assets/')) kinds.push(name.split('.').at(-1)!);
  });
  return kinds;
}

/** Everything that the browser complains about, a content policy that stops something above all. */
function complaints(page: Page): string[] {
  const said: string[] = [];
  page.on('console', message => { if (message.type() !== 'log') said.push(message.text()); });
  page.on('pageerror', error => { said.push(error.message); });
  return said;
}

test.describe('with script', () => {
  test('a country is found by its name in any language, by keyboard alone', async ({ page }) => {
    const said = complaints(page);
    await page.goto(form('en'));
    await awake(page);
    const field = page.getByLabel('Country', { exact: false }).and(page.locator('input'));
    const list = page.locator('select[name=country]');
    const finds: [string, string, string][] = [
      ['cote d', 'CIV', 'Côte d’Ivoire'], ['Сенег', 'SEN', 'Senegal'], ['مصر', 'EGY', 'Egypt'], ['塞内加尔', 'SEN', 'Senegal'], ['alemania', 'DEU', 'Germany'],
    ];
    for (const [typed, code, name] of finds) {
      await field.focus();
      await field.fill(typed);
      await expect(page.locator('#country-list [role=option]').first(), typed).toHaveText(name);
      await field.press('Enter');
      await expect(field).toHaveValue(name);
      await expect(list).toHaveValue(code);
    }
    await field.fill('guinea');
    await expect(page.locator('#country-list [role=option]').first()).toHaveText('Guinea');
    await expectAccessible(page);
    await field.press('ArrowDown');
    await field.press('Enter');
    await expect(list).not.toHaveValue('GIN');
    await field.fill('atlantis');
    await expect(page.locator('.picker-status').filter({ hasText: /./ })).toHaveText('No country found');
    await field.press('Escape');
    await field.press('Escape');
    await expect(list).toHaveValue('');
    expect(said).toEqual([]);
  });

  test('the list opens under the field in Arabic, on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(form('ar'));
    await awake(page);
    const field = page.locator('input#country');
    await field.click();
    await field.fill('السنغ');
    const row = page.locator('#country-list [role=option]').first();
    await expect(row).toHaveText('السنغال');
    const [above, below] = [await field.boundingBox(), await row.boundingBox()];
    expect(below!.y).toBeGreaterThanOrEqual(above!.y + above!.height - 1);
    expect(below!.x).toBeGreaterThanOrEqual(0);
    await expectAccessible(page);
    await row.click();
    await expect(page.locator('select[name=country]')).toHaveValue('SEN');
  });

  test('an error points at the field that stands in for the list', async ({ page }) => {
    await page.goto(form('en'));
    await awake(page);
    await page.locator('main form[method=post]').evaluate((form: HTMLFormElement) => { form.noValidate = true; });
    await page.locator('main form[method=post] button').click();
    await awake(page);
    await page.locator('.error-summary a[href="#country"]').click();
    await expect(page.locator('input#country')).toBeFocused();
    await expect(page.locator('input#country')).toHaveAttribute('aria-invalid', 'true');
  });

  test('only a page with an island loads script', async ({ page }) => {
    const kinds = fetched(page);
    await page.goto(`/en/events/${dakar}`);
    await page.waitForLoadState('networkidle');
    expect(kinds).toEqual(['css']);
    await page.goto(form('en'));
    await awake(page);
    expect([...new Set(kinds)].sort()).toEqual(['css', 'js', 'wasm']);
    await page.locator('input#country').focus();
    await expect.poll(() => kinds.at(-1), { message: 'the names come when they are needed' }).toBe('txt');
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the list of the browser itself is there, complete', async ({ page }) => {
    await page.goto(form('en'));
    const list = page.locator('select[name=country]');
    await expect(list).toBeVisible();
    expect(await list.locator('option').count()).toBeGreaterThan(240);
    await list.selectOption('SEN');
    await expect(page.locator('input#country')).toBeHidden();
  });
});
