// npm run screenshots [-- shop taste]: photographs the demo on the production build, on a desktop and a phone, light and dark, in both
// languages, into docs/screenshots, and writes the page that shows them. With names: those screens alone.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { locales } from '../lib/i18n/locales';
import { startDemo } from './screenshots/demo-server';
import { galleryPage } from './screenshots/gallery-page';
import { screens } from './screenshots/screens';
import { fileOf, openSession, schemes, sizes, takeShot } from './screenshots/take-shot';
import { findChromium } from './steps/find-chromium.mjs';
import { buildApp, generateClient } from './steps/set-up.mjs';

const folder = path.resolve('docs/screenshots');
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !screens.some((screen) => screen.name === name));
if (unknown.length > 0) {
  process.stderr.write(`There is no screen "${unknown.join('", "')}". Screens: ${screens.map(({ name }) => name).join(', ')}.\n`);
  process.exit(1);
}
// What a visitor is shown counts in the dashboard, which is photographed before.
const chosen = screens.filter(({ name }) => asked.length === 0 || asked.includes(name)).sort((one, other) => Number(one.role === 'visitor') - Number(other.role === 'visitor'));
const looks = sizes.flatMap((size) => schemes.flatMap((scheme) => locales.map((locale) => ({ size, scheme, locale }))));

await generateClient();
await buildApp();
const demo = await startDemo();
const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
try {
  mkdirSync(path.join(folder, 'recommendations'), { recursive: true });
  for (const screen of chosen) {
    const session = await openSession(browser, demo, screen.role);
    for (const look of looks) writeFileSync(path.join(folder, 'recommendations', fileOf(screen, look)), await takeShot(browser, demo, session, screen, look));
    process.stdout.write(`  ✓ ${screen.name}\n`);
  }
  writeFileSync(path.join(folder, 'README.md'), galleryPage());
} finally {
  await browser.close();
  demo.stop();
}
