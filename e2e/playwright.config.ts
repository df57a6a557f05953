import { defineConfig } from '@playwright/test';
import { chromium } from './platform/chromium.ts';
import type { Reader } from './platform/test.ts';

/** Who reads: a language, a width of the screen, and whether the browser runs scripts. */
const readers = ['en', 'ar'].flatMap(language =>
  [360, 1280].flatMap(width =>
    [true, false].map(script => ({ language, width, script }))));

export default defineConfig<Reader>({
  testDir: 'journeys',
  outputDir: 'results',
  reporter: [['list']],
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 120_000,
  use: { ...chromium, trace: 'retain-on-failure' },
  projects: [
    // What every page owes every reader.
    ...readers.map(({ language, width, script }) => ({
      name: `${language}-${width}-${script ? 'script' : 'plain'}`,
      testMatch: 'every-page/*.spec.ts',
      use: { language, viewport: { width, height: 800 }, javaScriptEnabled: script },
    })),
    // Longer ways, whose readers the journey itself names.
    { name: 'journeys', testIgnore: 'every-page/*.spec.ts', use: { language: 'en' } },
  ],
});
