// The lint rule that holds the lines between the folders must bite: a rule that never fires protects nothing.
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint();

async function rulesBrokenBy(code: string, filePath: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? []).map(({ ruleId }) => ruleId);
}

describe('the lines between the folders', () => {
  it('ml imports nothing from lib', async () => {
    expect(await rulesBrokenBy("import { log } from '../../lib/log';\nexport const x = log;\n", 'ml/core/probe.ts')).toContain('import/no-restricted-paths');
  });

  it('ml imports no React', async () => {
    expect(await rulesBrokenBy("import { useState } from 'react';\nexport const x = useState;\n", 'ml/core/probe.ts')).toContain('no-restricted-imports');
  });

  it('lib imports nothing from app', async () => {
    expect(await rulesBrokenBy("import { cn } from '@/app/_components/ui/cn';\nexport const x = cn;\n", 'lib/probe.ts')).toContain('import/no-restricted-paths');
  });

  it('tasks do not import each other', async () => {
    expect(await rulesBrokenBy("import { topics } from '../topics';\nexport const x = topics;\n", 'ml/tasks/polarity/probe.ts')).toContain('import/no-restricted-paths');
  });

  it('lets app import lib and lib import ml', async () => {
    expect(await rulesBrokenBy("import { log } from '@/lib/log';\nexport const x = log;\n", 'app/probe.ts')).toEqual([]);
    expect(await rulesBrokenBy("import { tasks } from '../ml/tasks/registry';\nexport const x = tasks;\n", 'lib/probe.ts')).toEqual([]);
  });
});
