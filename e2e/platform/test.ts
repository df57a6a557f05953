import { test as base } from '@playwright/test';
import { Platform } from './platform.ts';
import { furnish } from './events.ts';

/** Options of a project: who reads. */
export interface Reader {
  language: string;
}

/** A test with a running platform that has events to see; one for each worker. */
export const test = base.extend<Reader, { platform: Platform }>({
  language: ['en', { option: true }],
  platform: [
    async ({}, use) => {
      const platform = await Platform.start();
      try {
        await furnish(platform);
        await use(platform);
      } finally {
        await platform.stop();
      }
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ platform }, use) => use(platform.url),
  // The browser asks for the language that the reader reads.
  locale: async ({ language }, use) => use(language),
});

export { expect } from '@playwright/test';
