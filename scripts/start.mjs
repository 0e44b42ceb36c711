// npm start: from a fresh clone to a running product. Says what it does, does only what is needed, and serves in this very
// process, so that nothing is left behind when it is killed.
import './steps/closed-output.mjs';
import { parseArgs } from 'node:util';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { StepError, step } from './steps/progress.mjs';
import { buildApp, checkNode, dataFolder, generateClient, installPackages, readEnvironment, runTypeScript } from './steps/set-up.mjs';

const { values } = parseArgs({
  options: {
    port: { type: 'string' },
    host: { type: 'string' },
    demo: { type: 'boolean', default: false },
    'no-build': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) {
  process.stdout.write('npm start -- [--port 3000] [--host 0.0.0.0] [--demo] [--no-build]\n  --demo      adds a user of each role and a month of history, once\n  --no-build  serves the last build, whatever has changed since\n');
  process.exit(0);
}

try {
  checkNode();
  process.stdout.write('\nTrefoil\n');
  await installPackages();
  await generateClient();
  await readEnvironment();
  const { port, host } = address();
  process.env.NEXTAUTH_URL = publicAddress(port);
  const { findBusyPort, serve } = await import('./steps/serve.mjs');
  await findBusyPort(port, host);
  let facts = await prepareDatabase();
  if (!values['no-build']) await buildApp();
  if (values.demo) {
    await seedDemo();
    // The demo has an admin, so the set-up link no longer works.
    facts = { ...facts, setupToken: null };
  }
  process.env.NODE_ENV = 'production';
  const stop = await startServing(serve, port, host);
  welcome(port, facts);
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      process.stdout.write('\nStopping …\n');
      void stop().then(() => process.exit(0));
    });
  }
} catch (error) {
  process.stderr.write(`\n${error instanceof StepError ? error.message : (error?.stack ?? error)}\n`);
  process.exit(1);
}

function address() {
  const port = Number(values.port ?? process.env.PORT ?? 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new StepError(`"${values.port ?? process.env.PORT}" is no port.`);
  return { port, host: values.host ?? process.env.HOST ?? '0.0.0.0' };
}

/** A public address of one's own is kept; one on this machine follows the port. */
function publicAddress(port) {
  const configured = process.env.NEXTAUTH_URL;
  const local = !configured || /^http:\/\/(localhost|127\.0\.0\.1)(:\d+)?\/?$/.test(configured);
  return local ? `http://localhost:${port}` : configured;
}

async function prepareDatabase() {
  const file = path.join(dataFolder(), `start-${process.pid}.json`);
  await step('bringing the database up to date', () => runTypeScript('scripts/prepare-database.ts', [file]));
  const facts = JSON.parse(readFileSync(file, 'utf8'));
  rmSync(file);
  return facts;
}

async function seedDemo() {
  const file = path.join(dataFolder(), `demo-${process.pid}.json`);
  await step('adding the demo: people and a month of history', () => runTypeScript('scripts/seed-demo.ts', [file]));
  const { created, people } = JSON.parse(readFileSync(file, 'utf8'));
  rmSync(file);
  if (!created) return process.stdout.write('    The demo is already there; its passwords were shown when it was made.\n');
  process.stdout.write('    Shown once, so keep them:\n');
  for (const { role, email, password } of people) process.stdout.write(`      ${role.padEnd(9)} ${email.padEnd(28)} ${password}\n`);
}

async function startServing(serve, port, host) {
  let stop;
  await step('starting the server', async () => {
    stop = await serve(port, host);
  });
  return stop;
}

function welcome(port, { setupToken }) {
  const url = `http://localhost:${port}`;
  const signIn = setupToken
    ? `Make the first account, which becomes the admin. This link works once:\n    ${url}/setup?token=${setupToken}`
    : `Sign in at ${url}/sign-in`;
  process.stdout.write(`\n  Trefoil runs at ${url}\n  ${signIn}\n  To stop it, press Ctrl+C.\n\n`);
}
