// npm test: everything there is to check, from a fresh clone. Ends with one line that counts the tests.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run, step, StepError } from './steps/progress.mjs';
import { buildApp, checkNode, generateClient, installPackages } from './steps/set-up.mjs';

const counts = { passed: 0, failed: 0, skipped: 0 };
let broken = false;
const scratch = mkdtempSync(path.join(tmpdir(), 'trefoil-npm-test-'));

/** Runs a step and goes on when it fails, so that one run shows everything that is wrong. */
async function check(title, work) {
  try {
    await step(title, work);
  } catch (error) {
    broken = true;
    process.stdout.write(`${error instanceof StepError ? error.message : (error?.stack ?? error)}\n`);
  }
}

function count(file, read) {
  try {
    const part = read(JSON.parse(readFileSync(file, 'utf8')));
    for (const key of Object.keys(counts)) counts[key] += part[key];
  } catch {
    // No report at all: the runner itself failed.
    counts.failed += 1;
  }
}

try {
  checkNode();
  process.stdout.write('\nTrefoil: tests\n');
  await installPackages();
  await generateClient();
  // The tests have a database and secrets of their own; whatever `.env` says is left alone.
  Object.assign(process.env, {
    DATABASE_URL: `file:${path.join(scratch, 'test.db')}`,
    NEXTAUTH_SECRET: 'only for tests, at least thirty-two characters',
    NEXTAUTH_URL: 'http://localhost:3000',
  });
  const node = (name, args, env = {}) => run(name, process.execPath, args, { env: { ...process.env, ...env }, show: name === 'vitest' || name === 'playwright' });

  await check('lint', () => node('eslint', ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0']));
  await check('types', async () => {
    await node('next-typegen', ['node_modules/next/dist/bin/next', 'typegen']);
    await node('tsc', ['node_modules/typescript/bin/tsc', '--noEmit']);
  });

  const unitReport = path.join(scratch, 'vitest.json');
  await check('unit tests', () =>
    node('vitest', ['node_modules/vitest/vitest.mjs', 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${unitReport}`]),
  );
  count(unitReport, ({ numPassedTests, numFailedTests, numPendingTests, numTodoTests, numFailedTestSuites, testResults }) => ({
    passed: numPassedTests,
    // A file that cannot even be loaded has no tests to count.
    failed: Math.max(numFailedTests, testResults.filter(({ status }) => status === 'failed').length, numFailedTestSuites > 0 ? 1 : 0),
    skipped: numPendingTests + numTodoTests,
  }));

  let built = false;
  await check('production build', async () => {
    await buildApp();
    built = true;
  });
  if (built) {
    const { findChromium } = await import('./steps/find-chromium.mjs');
    const browserReport = path.join(scratch, 'playwright.json');
    await check('browser tests', async () => {
      const chromium = await findChromium();
      await node('playwright', ['node_modules/@playwright/test/cli.js', 'test'], {
        CHROMIUM_PATH: chromium,
        PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport,
      });
    });
    count(browserReport, ({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped }));
  } else {
    counts.failed += 1;
  }
} catch (error) {
  broken = true;
  process.stdout.write(`\n${error instanceof StepError ? error.message : (error?.stack ?? error)}\n`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

if (broken && counts.failed === 0) counts.failed = 1;
process.stdout.write(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`);
process.exitCode = broken || counts.failed > 0 ? 1 : 0;
