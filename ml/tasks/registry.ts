// Every task there is. Adding one: a folder here and a key in this list.
import { entities } from './entities';
import { intents } from './intents';
import { polarity } from './polarity';
import { topics } from './topics';
import type { Task } from './task';

export const tasks = { polarity, topics, entities, intents } as const satisfies Record<string, Task>;

export type TaskName = keyof typeof tasks;

export const taskNames = Object.keys(tasks) as TaskName[];

/** The task called `name`, or undefined. */
export function findTask(name: string): Task | undefined {
  return Object.hasOwn(tasks, name) ? tasks[name as TaskName] : undefined;
}
