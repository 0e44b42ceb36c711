// npm run train [-- <task> …] [--data <folder>] [--seed <number>]: trains, evaluates and ships the models.
// npm run train -- head …: trains a head on any text,label file; see train-head.ts.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { trainTask } from '../pipeline/train-task';
import { MissingDataError } from '../pipeline/collect';
import { findTask, taskNames } from '../tasks/registry';
import type { Task } from '../tasks/task';
import { trainHeadCommand } from './train-head';

if (process.argv[2] === 'head') {
  await trainHeadCommand(process.argv.slice(3)).catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });
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

const chosen = (positionals.length > 0 ? positionals : taskNames).map(taskCalled);

for (const task of chosen) {
  const say = (line: string) => process.stdout.write(`${task.name.padEnd(9)} ${line}\n`);
  try {
    await trainTask({
      task,
      dataFolder: path.resolve(values.data),
      modelsFolder: path.resolve(values.models),
      runsFolder: path.resolve('runs'),
      seed: Number(values.seed),
      say,
    });
  } catch (error) {
    if (!(error instanceof MissingDataError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}
