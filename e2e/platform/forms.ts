import type { Page } from '@playwright/test';
import { day } from './events.ts';
import type { Platform } from './platform.ts';
import { signIn } from './staff.ts';

/** An event with a form of two pages, built by an officer's own pages: whether a visa is needed, then the letter of those who need one. */
export async function eventWithForm(page: Page, platform: Platform, ref: string): Promise<string> {
  await platform.import('events', [
    'event_ref,kind,title_en,title_ar,sectors,start,end,time_zone,mode,city,host_country,state',
    `${ref},workshop,Workshop that asks,ورشة عمل تسأل,ITU-D,${day(40)},${day(41)},Africa/Dakar,on_site,Dakar,SEN,registration_open`,
  ]);
  const [event] = await platform.rows(`SELECT id FROM events WHERE event_ref = '${ref}'`);
  const form = `/en/staff/events/${event?.id}/form`;
  await signIn(page, platform, 'en', `${ref}@itu.example`);
  await section(page, form, { 'title-en': 'Travel', 'title-ar': 'السفر' });
  await question(page, `${form}/sections/travel`, 'choice', {
    'label-en': 'Do you need a visa?', 'label-ar': 'هل تحتاجون إلى تأشيرة؟', 'options-en': 'yes | Yes\nno | No', 'options-ar': 'yes | نعم\nno | لا',
  });
  await question(page, `${form}/sections/travel`, 'text', { 'label-en': 'Number of your passport', only_if: 'do_you_need_a_visa', any_of: 'yes' });
  await section(page, form, { 'title-en': 'Papers', 'title-ar': 'الوثائق' }, true);
  await question(page, `${form}/sections/papers`, 'file', { 'label-en': 'Letter of nomination', 'label-ar': 'رسالة الترشيح' }, true);
  await page.goto(form);
  await page.locator('form[action$="/publication"] button').click();
  await page.context().clearCookies();
  return `events/${ref}/register`;
}

async function section(page: Page, form: string, texts: Record<string, string>, newPage = false): Promise<void> {
  await page.goto(`${form}/sections/new`);
  await page.locator('[name=moment]').selectOption('registration');
  if (newPage) await page.locator('[name=new_page]').check();
  await write(page, texts);
}

async function question(page: Page, section: string, kind: string, texts: Record<string, string>, required = false): Promise<void> {
  await page.goto(`${section}/questions/new`);
  await page.locator('[name=kind]').selectOption(kind);
  if (required) await page.locator('[name=required]').check();
  await write(page, texts);
}

async function write(page: Page, texts: Record<string, string>): Promise<void> {
  for (const [name, text] of Object.entries(texts)) {
    const control = page.locator(`main form [name="${name}"]`);
    // A language that has no text yet is folded away.
    await control.evaluate(element => element.closest('details')?.setAttribute('open', ''));
    if (await control.evaluate(element => element.tagName === 'SELECT')) await control.selectOption(text);
    else await control.fill(text);
  }
  await page.locator('main form[method=post] button').first().click();
  await page.waitForURL(/\/form$/);
}
