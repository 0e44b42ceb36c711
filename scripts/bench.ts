// npm run bench [-- engines predict support recommendations browser lighthouse]: how fast the product is on this machine. All but the engines are measured
// on the production build. `support --json` ends with its figures as one line of JSON.
// Prints a table for each part and writes docs/benchmark.md when all parts ran. Compare ratios: machines are noisy.
import { writeFileSync, mkdirSync } from 'node:fs';
import os from 'node:os';
import { benchBrowser } from './bench/browser';
import { benchEngines } from './bench/engines';
import { benchLighthouse } from './bench/lighthouse';
import { benchPredict } from './bench/predict';
import { benchRecommendations } from './bench/recommendations';
import { benchSupport, measureSupport } from './bench/support';
import { buildApp, generateClient } from './steps/set-up.mjs';

const parts = { engines: benchEngines, predict: benchPredict, support: benchSupport, recommendations: benchRecommendations, browser: benchBrowser, lighthouse: benchLighthouse };
type Part = keyof typeof parts;

const asked = process.argv.slice(2).filter((name) => name !== '--json');
const json = process.argv.includes('--json');
const unknown = asked.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0) {
  process.stderr.write(`There is no benchmark "${unknown.join('", "')}". Benchmarks: ${Object.keys(parts).join(', ')}.\n`);
  process.exit(1);
}
const chosen = (asked.length > 0 ? asked : Object.keys(parts)) as Part[];

if (json && chosen.join() !== 'support') {
  process.stderr.write('Only the benchmark "support" prints JSON: npm run bench -- support --json\n');
  process.exit(1);
}

if (chosen.some((name) => name !== 'engines')) {
  // The build needs no secret and no database; the servers bring their own.
  await generateClient();
  await buildApp();
}

if (json) {
  process.stdout.write(`${JSON.stringify(await measureSupport())}\n`);
  process.exit(0);
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
