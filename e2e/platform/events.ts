import type { Platform } from './platform.ts';

/** The day so many days from today, as files spell it. */
export function day(fromToday: number): string {
  return new Date(Date.now() + fromToday * 86_400_000).toISOString().slice(0, 10);
}

/** An event that takes registrations, with texts in some languages and not in others. */
export const dakar = 'e2e-dakar';

const columns = 'event_ref,kind,title_en,title_fr,title_ar,sectors,start,end,time_zone,mode,city,host_country,languages,capacity,partners,themes,state';
const events = [
  `${dakar},workshop,Workshop on smart water,Atelier sur l’eau intelligente,ورشة عمل بشأن المياه الذكية,ITU-T;ITU-D,${day(30)},${day(31)},Africa/Dakar,hybrid,Dakar,SEN,en;fr,40,UNECE|un,,registration_open`,
  `e2e-geneva,forum,Forum on the Internet of Things,,,ITU-T,${day(60)},${day(60)},Europe/Zurich,hybrid,Geneva,CHE,en,,,,announced`,
  `e2e-remote,webinar,Webinar with a title of one very_long_identifier_that_no_browser_can_break_at_a_space_in_360_pixels,,,ITU-D,${day(90)},${day(90)},UTC,remote,,,en;es,,,,cancelled`,
  `e2e-draft,forum,Forum that nobody knows of yet,,,ITU-T,${day(120)},${day(120)},Africa/Nairobi,on_site,Nairobi,KEN,en,,,,draft`,
];

/** Gives a fresh platform the record of 2017 and events that are still to come. */
export async function furnish(platform: Platform): Promise<void> {
  await platform.command('import', 'council-2017');
  await platform.import('events', [columns, ...events]);
}
