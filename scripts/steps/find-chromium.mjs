// A real Chromium for the browser tests: the machine's own, else Playwright's download, else the system's packages.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { run, step, StepError } from './progress.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

function onThisMachine() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  const inPath = (process.env.PATH ?? '').split(path.delimiter).flatMap((folder) => names.map((name) => path.join(folder, name)));
  return [...inPath, ...places].find((file) => existsSync(file));
}

/** What Playwright downloaded earlier. */
function playwrightsOwn() {
  const folder = process.env.PLAYWRIGHT_BROWSERS_PATH ?? path.join(homedir(), '.cache/ms-playwright');
  if (!existsSync(folder)) return undefined;
  return readdirSync(folder)
    .filter((name) => name.startsWith('chromium-'))
    .flatMap((name) => ['chrome-linux64/chrome', 'chrome-linux/chrome', 'chrome-mac/Chromium.app/Contents/MacOS/Chromium'].map((file) => path.join(folder, name, file)))
    .find((file) => existsSync(file));
}

async function attempt(title, work) {
  try {
    await step(title, work);
  } catch {
    process.stdout.write('    that did not work here\n');
  }
}

/** Path of a Chromium. @throws StepError that says what to do when none can be had */
export async function findChromium() {
  const known = onThisMachine() ?? playwrightsOwn();
  if (known) return known;
  await attempt('downloading Chromium with Playwright', () =>
    run('playwright-install', process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], {
      env: { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' },
      timeoutMs: 180_000,
    }),
  );
  const downloaded = playwrightsOwn();
  if (downloaded) return downloaded;
  if (process.platform === 'linux' && hasAptGet()) {
    const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
    const apt = (name, args) => {
      const [command, ...rest] = [...asRoot, 'apt-get', ...args];
      return run(name, command, rest, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, timeoutMs: 600_000 });
    };
    await attempt("installing the system's Chromium and fonts", async () => {
      await apt('apt-update', ['update']);
      await apt('apt-install', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk']);
    });
  }
  const found = onThisMachine();
  if (found) return found;
  throw new StepError('The browser tests need Chromium, and none could be found or installed. Install Chromium or Chrome, or name one in CHROMIUM_PATH.');
}

function hasAptGet() {
  try {
    execFileSync('apt-get', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
