// Every service of the product, by being in the registry: it has its page and its models.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { Service } from '@/lib/generated/prisma/enums';
import { findTask } from '@/ml/tasks/registry';
import { createTestDatabase } from '@/lib/test-database';

const root = path.resolve(import.meta.dirname, '../..');

describe('the services’ registry', async () => {
  const database = createTestDatabase();
  const { services } = await import('./registry');
  await database.close();

  it('names every service of the database', () => {
    expect(Object.keys(services).sort()).toEqual(Object.values(Service).sort());
  });

  it.each(Object.entries(services))('%s has its page and its models', (_, service) => {
    expect(existsSync(path.join(root, 'app/(services)', service.href, 'page.tsx'))).toBe(true);
    for (const task of service.tasks) {
      expect(findTask(task) ?? task.startsWith('items/')).toBeTruthy();
      expect(existsSync(path.join(root, 'public/models', task, 'current.json'))).toBe(true);
    }
  });
});
