// The pictures of the README: true pages of a platform with the record of 2017 and a few events to come.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { dakar } from '../platform/events.ts';
import { fillIn, yusuf } from '../platform/registration.ts';
import { signIn } from '../platform/staff.ts';
import { test } from '../platform/test.ts';

const folder = fileURLToPath(new URL('../../docs/pictures', import.meta.url));

function take(page: Page, name: string): Promise<Buffer> {
  return page.screenshot({ path: `${folder}/${name}.png` });
}

test('the calendar in English', async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 620 });
  await page.goto('/en/');
  await take(page, 'calendar-en');
});

test.describe('on a phone, without script', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 720 } });

  test('the registration in Arabic', async ({ page }) => {
    await page.goto(`/ar/events/${dakar}/register`);
    await fillIn(page, { name: yusuf.name, email: yusuf.email });
    await take(page, 'registration-ar');
  });
});

test('recording who came', async ({ page, platform }) => {
  const people = ['Awa Ndiaye,SEN,ARTP', 'Karma Dorji,BTN,DIT', 'Rupa,BGD,BUET', 'يوسف المصري,EGY,NTRA'];
  const columns = 'event_ref,name,country,organization,role,state';
  await platform.import('participants', [columns, ...people.map(person => `${dakar},${person},participant,confirmed`)]);
  await platform.import('events', ['event_ref,kind,title_en,sectors,start,end,state', `${dakar},workshop,Workshop on smart water,ITU-T;ITU-D,2026-10-06,2026-10-07,held`]);
  const [event] = await platform.rows(`SELECT id FROM events WHERE event_ref = '${dakar}'`);
  await page.setViewportSize({ width: 900, height: 720 });
  await signIn(page, platform, 'en', 'officer@itu.example');
  await page.goto(`/en/staff/events/${event?.id}/attendance`);
  await take(page, 'attendance-en');
});

// Needs LibreOffice and poppler, which nothing else does.
test('a report in French', async ({ platform }) => {
  const run = promisify(execFile);
  const found = await run('soffice', ['--version']).then(() => true, () => false);
  test.skip(!found, 'no LibreOffice here');
  const period = ['--from', '2016-03-31', '--to', '2017-03-31'];
  await platform.command('report', 'build', 'council-197', ...period, '--language', 'fr', '--output', 'report.docx');
  const inFolder = { cwd: platform.folder };
  await run('soffice', ['--headless', '--convert-to', 'pdf', 'report.docx'], inFolder);
  await run('pdftoppm', ['-png', '-r', '75', '-f', '1', '-l', '1', '-singlefile', 'report.pdf', `${folder}/report-fr`], inFolder);
});
