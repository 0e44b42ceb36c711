// Adds the demo and writes whom it made to the file that the start script names: passwords must not pass through a log.
import { writeFileSync } from 'node:fs';
import { seedDemo } from '../lib/setup/seed-demo';

const [factsFile] = process.argv.slice(2);
if (!factsFile) throw new Error('Name the file for the facts.');
const people = await seedDemo();
writeFileSync(factsFile, JSON.stringify({ created: people !== null, people: people ?? [] }), { mode: 0o600 });
process.exit(0);
