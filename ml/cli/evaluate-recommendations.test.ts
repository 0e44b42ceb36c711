// The command as people and programs call it: JSON and nothing else, or one sentence that says what is wrong.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRandom } from '../core/random';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'trefoil-evaluate-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function evaluate(...args: string[]): Promise<{ code: number; out: string; error: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'scripts/evaluate.ts', 'recommendations', ...args], (failure, out, error) =>
      resolve({ code: failure ? Number(failure.code) : 0, out, error }));
  });
}

const write = (text: string) => {
  const file = path.join(folder, 'u.data');
  writeFileSync(file, text);
  return file;
};

/** MovieLens' form: people rate films of their own taste. */
function films(people = 90): string {
  const random = createRandom(4);
  const lines: string[] = [];
  for (let person = 0; person < people; person++) {
    for (let film = 0; film < 60; film++) if (random() < (film % 3 === person % 3 ? 0.6 : 0.05)) lines.push(`${person}\t${film}\t${3 + (film % 3)}\t${880_000_000 + person * 1000 + film}`);
  }
  return `${lines.join('\n')}\n`;
}

describe('npm run evaluate -- recommendations --events', () => {
  it('prints the figures of each model as JSON and nothing else', async () => {
    const { code, out, error } = await evaluate('--events', write(films()), '--split', 'random:0.25', '--k', '10', '--json');
    expect(code, error).toBe(0);
    const answer = JSON.parse(out) as { k: number; judged: number; models: { name: string; ndcg: number; recall: number; coverage: number; seconds: number }[] };
    expect([answer.k, answer.judged]).toEqual([10, 87]);
    const ndcgOf = (name: string) => answer.models.find((model) => model.name.startsWith(name))?.ndcg ?? NaN;
    expect(answer.models.map(({ name }) => name).slice(0, 4)).toEqual(['popularity', 'item-kNN', 'EASE (λ 200)', 'iALS']);
    for (const { ndcg, recall, coverage, seconds } of answer.models) for (const value of [ndcg, recall, coverage, seconds]) expect(value).toBeGreaterThan(0);
    // Three tastes: whoever knows them beats what is popular.
    for (const name of ['item-kNN', 'EASE', 'trefoil']) expect(ndcgOf(name)).toBeGreaterThan(1.5 * ndcgOf('popularity'));
  });

  it.each([
    ['a file of other columns', 'name,price\nmug,3\n', [], 'line 1: the columns user, item and timestamp are needed'],
    ['a rating that is none', '1\t2\t5\t880000000\n1\t3\tgood\t880000000\n', [], 'line 2: "good" is no rating'],
    ['one event', 'user,item,timestamp\na,x,10\n', [], 'Nobody is left to judge'],
    ['a split that is none', films(3), ['--split', 'half'], '"half" is no split'],
    ['lists of no length', films(3), ['--k', '0'], '--k 0: a whole number from 1 to 1000'],
  ])('says what is wrong with %s', async (_, text, more, message) => {
    const { code, out, error } = await evaluate('--events', write(text), ...more, '--json');
    expect([code, out]).toEqual([1, '']);
    expect(error).toContain(message);
  });
});

it('skips online-retail with a plain line where the data set is absent', async () => {
  const { code, out, error } = await evaluate('--data', folder, '--json');
  expect([code, out]).toEqual([0, '']);
  expect(error).toContain('were not evaluated');
});
