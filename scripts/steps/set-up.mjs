// The set-up that `npm start`, `npm run dev` and `npm test` share. Every part looks first whether there is anything to do,
// by content and never by time stamps, so that a second run takes seconds.
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run, step, StepError } from './progress.mjs';

const oldestNode = [20, 19];
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** What a build is made of. */
const sources = [
  'app', 'lib', 'ml', 'messages', 'public', 'prisma/schema.prisma', 'instrumentation.ts', 'proxy.ts', 'next.config.ts',
  'postcss.config.mjs', 'tsconfig.json', 'package-lock.json',
];

export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  throw new StepError(`Trefoil needs Node.js ${oldestNode.join('.')} or newer; this is ${process.versions.node}.`);
}

/** Installs from the lock file when what is installed differs from it. */
export async function installPackages() {
  if (isInstalled()) return;
  await step('installing packages (the first time takes a few minutes)', () => run('npm-ci', npm, ['ci', '--include=dev', '--no-audit', '--no-fund']));
}

function isInstalled() {
  const hidden = 'node_modules/.package-lock.json';
  if (!existsSync(hidden)) return false;
  const installed = JSON.parse(readFileSync(hidden, 'utf8')).packages;
  const locked = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
  return Object.entries(locked).every(([name, { version, optional }]) => name === '' || optional || installed[name]?.version === version);
}

/** Generates the database client when the schema changed. */
export async function generateClient() {
  const stamp = 'lib/generated/stamp';
  const hash = hashOf(['prisma/schema.prisma', 'node_modules/prisma/package.json']);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  await step('generating the database client', () => run('prisma-generate', process.execPath, ['node_modules/prisma/build/index.js', 'generate']));
  writeFileSync(stamp, hash);
}

/** Writes a `.env` with fresh secrets when there is none, then reads it; what is already set wins. */
export async function readEnvironment() {
  if (!existsSync('.env')) {
    await step('writing .env with a fresh secret', () => {
      const example = readFileSync('.env.example', 'utf8');
      const secret = randomBytes(32).toString('hex');
      writeFileSync('.env', example.replace(/^NEXTAUTH_SECRET=.*$/m, `NEXTAUTH_SECRET="${secret}"`), { mode: 0o600 });
    });
  }
  process.loadEnvFile('.env');
}

/** Builds for production when the sources changed since the last build. */
export async function buildApp() {
  const stamp = '.next/trefoil-build';
  const hash = hashOf(sources);
  if (existsSync(stamp) && existsSync('.next/BUILD_ID') && readFileSync(stamp, 'utf8') === hash) return;
  // An interrupted build must not pass for a whole one.
  rmSync(stamp, { force: true });
  await step('building the product (about a minute)', () => run('next-build', process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  }));
  writeFileSync(stamp, hash);
}

/** Runs a TypeScript program of ours with the given arguments. */
export const runTypeScript = (file, args = [], options = {}) =>
  run(path.basename(file, '.ts'), process.execPath, ['--conditions=react-server', '--import', 'tsx', file, ...args], options);

function hashOf(paths) {
  const hash = createHash('sha256');
  const add = (entry) => {
    if (!existsSync(entry)) return;
    if (statSync(entry).isDirectory()) {
      if (path.basename(entry) === 'generated') return;
      for (const name of readdirSync(entry).sort()) add(path.join(entry, name));
    } else if (!entry.includes('.test.')) {
      hash.update(entry).update('\0').update(readFileSync(entry)).update('\0');
    }
  };
  paths.forEach(add);
  return hash.digest('hex');
}

/** A folder for what the scripts keep between runs. */
export function dataFolder() {
  mkdirSync('data', { recursive: true });
  return path.resolve('data');
}
