// npm run train -- head --train <a.csv> --test <b.csv> [--out-of-scope <label>] [--json]: trains a head on any text,label file.
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { openShippedEncoder } from '../encoder/shipped-encoder';
import { judgeHead } from '../heads/judge-head';
import { readTable } from '../heads/read-table';
import { answerWithHead, trainHead, type Head, type HeadExample } from '../heads/train-head';

const usage = 'npm run train -- head --train <a.csv> --test <b.csv> [--out-of-scope <label>] [--seed <number>] [--json]';

/** @throws Error with a sentence for the reader when a file or an option is wrong */
export async function trainHeadCommand(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      train: { type: 'string' }, test: { type: 'string' }, 'out-of-scope': { type: 'string' },
      seed: { type: 'string', default: '1' }, json: { type: 'boolean', default: false },
    },
  });
  if (!values.train || !values.test) throw new Error(`Two files are needed: ${usage}`);
  const [examples, tests] = [await read(values.train), await read(values.test)];
  const outOfScope = values['out-of-scope'];
  const { embed } = await openShippedEncoder();

  const startedAt = performance.now();
  const head = await trainHead({ examples, embed, seed: Number(values.seed), ...(outOfScope === undefined ? {} : { outOfScope }) });
  const seconds = (performance.now() - startedAt) / 1000;
  const answers = await answerWithHead(head, tests.map(({ text }) => text), embed);
  const { accuracy, accuracyAboveThreshold, macroF1, outOfScopeRecall, calibration } = judge(values.test, head, tests, answers);
  const result = {
    labels: head.labels.filter((label) => label !== head.outOfScope).length,
    rows: { train: examples.length, test: tests.length },
    accuracy: outOfScope === undefined ? accuracy : accuracyAboveThreshold,
    macroF1,
    ece: calibration.ece,
    outOfScopeRecall,
    threshold: head.threshold,
    mixture: head.mixture,
    seconds: Number(seconds.toFixed(2)),
  };
  process.stdout.write(values.json ? `${JSON.stringify(result)}\n` : describe(result));
}

function judge(file: string, head: Head, tests: HeadExample[], answers: Float32Array[]) {
  try {
    return judgeHead({ ...head, truth: tests.map(({ label }) => label), answers });
  } catch (cause) {
    throw new Error(`${file}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

const describe = ({ labels, rows, accuracy, macroF1, outOfScopeRecall, seconds }: {
  labels: number; rows: { train: number; test: number }; accuracy: number; macroF1: number; outOfScopeRecall: number | null; seconds: number;
}) =>
  `${labels} labels from ${rows.train} examples in ${seconds.toFixed(1)} s; on ${rows.test} test rows: accuracy ${accuracy.toFixed(4)}, ` +
  `macro-F1 ${macroF1.toFixed(4)}${outOfScopeRecall === null ? '' : `, out-of-scope recall ${outOfScopeRecall.toFixed(4)}`}\n`;

async function read(file: string): Promise<HeadExample[]> {
  const csv = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new Error(`${file} cannot be read.`, { cause });
  });
  return readTable(csv, file);
}
