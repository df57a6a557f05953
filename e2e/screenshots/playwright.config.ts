import { defineConfig } from '@playwright/test';
import { chromium } from '../platform/chromium.ts';

/** `npm run screenshots`: the pictures of the README, taken of the running platform. */
export default defineConfig({
  testDir: '.',
  outputDir: 'results',
  reporter: [['list']],
  workers: 1,
  timeout: 120_000,
  use: { ...chromium, deviceScaleFactor: 1, colorScheme: 'light' },
});
