// npm run bench [-- engines predict support browser lighthouse]: how fast the product is on this machine. All but the engines are measured on the
// production build.
// Prints a table for each part and writes docs/benchmark.md when all parts ran. Compare ratios: machines are noisy.
import { writeFileSync, mkdirSync } from 'node:fs';
import os from 'node:os';
import { benchBrowser } from './bench/browser';
import { benchEngines } from './bench/engines';
import { benchLighthouse } from './bench/lighthouse';
import { benchPredict } from './bench/predict';
import { benchSupport } from './bench/support';
import { buildApp, generateClient } from './steps/set-up.mjs';

const parts = { engines: benchEngines, predict: benchPredict, support: benchSupport, browser: benchBrowser, lighthouse: benchLighthouse };
type Part = keyof typeof parts;

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0) {
  process.stderr.write(`There is no benchmark "${unknown.join('", "')}". Benchmarks: ${Object.keys(parts).join(', ')}.\n`);
  process.exit(1);
}
const chosen = (asked.length > 0 ? asked : Object.keys(parts)) as Part[];

if (chosen.some((name) => name !== 'engines')) {
  // The build needs no secret and no database; the servers bring their own.
  await generateClient();
  await buildApp();
}

const sections: string[] = [];
for (const name of chosen) {
  const section = await parts[name]();
  process.stdout.write(`\n${section}\n`);
  sections.push(section);
}

if (chosen.length === Object.keys(parts).length) {
  const machine = `${os.cpus().length} cores (${os.cpus()[0]?.model ?? 'unknown'}), ${Math.round(os.totalmem() / 2 ** 30)} GiB, Node.js ${process.versions.node}`;
  mkdirSync('docs', { recursive: true });
  writeFileSync(
    'docs/benchmark.md',
    `# Benchmark\n\nWritten by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}. ${machine}. One run; client and server share the machine.\n\n${sections.join('\n\n')}\n`,
  );
  process.stdout.write('\nWritten to docs/benchmark.md\n');
}
process.exit(0);
