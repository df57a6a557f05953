import { expect, type Page } from '@playwright/test';

/** Somebody who registers, as the codes of the form. */
export interface Somebody {
  name: string;
  email: string;
  country: string;
  organization: string;
  organization_kind: string;
  gender: string;
  role: string;
  mode: string;
  language: string;
}

/** Of Egypt's regulator; reads Arabic on a phone. */
export const yusuf: Somebody = {
  name: 'يوسف المصري', email: 'yusuf@ntra.example', country: 'EGY', organization: 'الجهاز القومي لتنظيم الاتصالات',
  organization_kind: 'regulator', gender: 'male', role: 'participant', mode: 'remote', language: 'ar',
};

/** Of Senegal's regulator; reads French. */
export const awa: Somebody = {
  name: 'Awa Ndiaye', email: 'awa@artp.example', country: 'SEN', organization: 'ARTP', organization_kind: 'regulator',
  gender: 'female', role: 'speaker', mode: 'on_site', language: 'fr',
};

/** Fills the form of an event's registration; where script runs, by the fields that stand in for native controls. */
export async function fillIn(page: Page, person: Partial<Somebody>): Promise<void> {
  await awake(page);
  for (const [name, value] of Object.entries(person)) {
    const control = page.locator(`main form [name=${name}]`);
    if (await control.isHidden()) await write(page, name, value);
    else if (await control.evaluate(element => element.tagName === 'SELECT')) await control.selectOption(value);
    else await control.fill(value);
  }
}

/** Waits until the islands of the page are awake, where script runs. */
export async function awake(page: Page): Promise<void> {
  if (await page.evaluate(() => matchMedia('(scripting: none)').matches)) return;
  if (await page.locator('leptos-island').count() > 0) await expect(page.getByRole('combobox').and(page.locator('input')).first()).toBeVisible();
}

/** Writes into the field that stands in for a native control: what names a choice of a list, or the text itself. */
async function write(page: Page, name: string, value: string): Promise<void> {
  const [field, list] = [page.locator(`#${name}`), page.locator(`main form select[name=${name}]`)];
  const chosen = await list.count() > 0
    ? await list.evaluate((list: HTMLSelectElement, value) => [...list.options].find(option => option.value === value)?.text ?? value, value)
    : null;
  await field.fill(chosen ?? value);
  if (chosen !== null) await field.press('Enter');
}

/** Fills the form in and sends it. */
export async function register(page: Page, address: string, person: Somebody): Promise<void> {
  await page.goto(address);
  await fillIn(page, person);
  await page.locator('main form [name=consent]').check();
  await send(page);
  await expect(page).toHaveURL(/\/registered$/);
}

/** Presses the button of the page's form. */
export async function send(page: Page): Promise<void> {
  await page.locator('main form[method=post] button').click();
}

/** Sends the page's last form that asks for something, past the browser's own checks, and gives back the status. */
export async function sendUnchecked(page: Page): Promise<number> {
  const form = page.locator('main form[method=post]:has(input:not([type=hidden]), select, textarea)').last();
  await form.evaluate((form: HTMLFormElement) => { form.noValidate = true; });
  const answer = page.waitForResponse(answer => answer.request().method() === 'POST');
  await form.locator('button').last().click();
  return (await answer).status();
}
