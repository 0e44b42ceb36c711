// Beside Next's rules, the lines of the house: app → lib → ml, services and tasks do not know each other.
import { existsSync, readdirSync } from 'node:fs';
import { defineConfig, globalIgnores } from 'eslint/config';
import nextVitals from 'eslint-config-next/core-web-vitals';
import nextTypescript from 'eslint-config-next/typescript';

const foldersIn = (folder) =>
  existsSync(folder) ? readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name) : [];

/** Each of these folders may import itself and what is not a sibling. */
const separate = (folder) =>
  foldersIn(folder).map((name) => ({
    target: `./${folder}/${name}`,
    from: foldersIn(folder).filter((other) => other !== name).map((other) => `./${folder}/${other}`),
    message: `Folders in ${folder} do not import each other.`,
  })).filter(({ from }) => from.length > 0);

export default defineConfig([
  globalIgnores(['.next/**', 'lib/generated/**', 'next-env.d.ts', 'data/**', 'runs/**', '.tools/**', 'coverage/**', 'test-results/**', 'playwright-report/**']),
  ...nextVitals,
  ...nextTypescript,
  {
    rules: {
      // Tests load what reads the environment when it is set, and name its types.
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      'import/no-restricted-paths': [
        'error',
        {
          zones: [
            { target: './ml', from: ['./app', './lib'], message: 'ml is usable without the product.' },
            { target: './lib', from: ['./app'], message: 'lib knows no pages.' },
            ...separate('lib/services'),
            ...separate('ml/tasks'),
          ],
        },
      ],
    },
  },
  {
    files: ['ml/**'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ group: ['next', 'next/*', 'react', 'react-dom', '@prisma/*'], message: 'ml is usable without the product.' }] }],
    },
  },
]);
