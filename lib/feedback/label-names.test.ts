// Whatever can be said or chosen has a name in every language: tasks, labels, services, reasons, verdicts.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { RanOn, Service } from '@/lib/generated/prisma/enums';
import { taskNames, tasks } from '@/ml/tasks/registry';
import { feedbackReasons, verdicts } from './schema';

const groups: Record<string, readonly string[]> = {
  task: taskNames,
  ...Object.fromEntries(taskNames.map((task) => [task, tasks[task].labels])),
  service: Object.values(Service),
  ranOn: Object.values(RanOn),
  reason: feedbackReasons,
  verdict: verdicts,
};

function keysOf(value: unknown, prefix = ''): string[] {
  if (typeof value !== 'object' || value === null) return [prefix];
  return Object.entries(value).flatMap(([key, inner]) => keysOf(inner, prefix ? `${prefix}.${key}` : key));
}

const read = (locale: string, namespace: string) =>
  JSON.parse(readFileSync(path.join('messages', locale, `${namespace}.json`), 'utf8')) as Record<string, Record<string, string>>;

describe.each(['en', 'zh'])('names in %s', (locale) => {
  it.each(Object.entries(groups))('cover every %s', (group, keys) => {
    expect(Object.keys(read(locale, 'labels')[group] ?? {}).sort()).toEqual([...keys].sort());
  });
});

it('the feedback screens say the same things in both languages', () => {
  expect(keysOf(read('zh', 'feedback')).sort()).toEqual(keysOf(read('en', 'feedback')).sort());
});
