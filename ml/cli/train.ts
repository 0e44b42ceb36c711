// npm run train: trains everything from the published weights, evaluates and ships it; see train-whole.ts.
// npm run train -- encoder …: the encoder alone; see train-encoder.ts.
// npm run train -- heads [--data <folder>] [--seed <number>]: every head on the encoder that is there; -- <task> …: those alone.
// npm run train -- catalogue: the demo shop's products, see extract-catalogue.ts.
// npm run train -- items: the demo shop's item model, see train-items.ts.
// npm run train -- head …: trains a head on any text,label file; see train-head.ts.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { trainTask } from '../pipeline/train-task';
import { MissingDataError } from '../pipeline/collect';
import { findTask, taskNames } from '../tasks/registry';
import type { Task } from '../tasks/task';
import { extractCatalogueCommand } from './extract-catalogue';
import { trainEncoderCommand } from './train-encoder';
import { trainHeadCommand } from './train-head';
import { trainItemsCommand } from './train-items';
import { trainHeads, trainWhole } from './train-whole';

const commands: Record<string, (args: string[]) => Promise<void>> = { head: trainHeadCommand, encoder: trainEncoderCommand, catalogue: extractCatalogueCommand, items: trainItemsCommand };

async function runCommand(command: (args: string[]) => Promise<void>, args: string[] = []): Promise<void> {
  await command(args).catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  });
}

const command = commands[process.argv[2] ?? ''];
if (command) {
  await runCommand(command, process.argv.slice(3));
  process.exit();
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string', default: process.env.TREFOIL_DATA ?? '../shared/data' },
    models: { type: 'string', default: 'public/models' },
    seed: { type: 'string', default: '1' },
  },
});

function taskCalled(name: string): Task {
  const task = findTask(name);
  if (task) return task;
  process.stderr.write(`There is no task "${name}". Tasks: ${taskNames.join(', ')}.\n`);
  process.exit(1);
}

const places = { dataFolder: path.resolve(values.data), modelsFolder: path.resolve(values.models), runsFolder: path.resolve('runs'), seed: Number(values.seed) };
const say = (line: string) => void process.stdout.write(`${line}\n`);
const whole = { '': trainWhole, heads: trainHeads }[positionals.join(' ')];
if (whole) {
  await runCommand(() => whole({ ...places, say }));
  process.exit();
}
for (const task of positionals.map(taskCalled)) {
  try {
    await trainTask({ task, ...places, say: (line) => say(`${task.name.padEnd(9)} ${line}`) });
  } catch (error) {
    if (!(error instanceof MissingDataError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}
