// The server's engines side by side, in this very process: the shipped encoder alone, then whole predictions. Beside them the encoder as
// it was published. Engines that the machine lacks are named with the reason; a GPU's appear by themselves where there is one.
import path from 'node:path';
import { listShippedArtefacts } from '../../lib/models/shipped-artefacts';
import { demoHeadlines } from '../../lib/setup/demo-headlines';
import type { EncoderArtefact } from '../../ml/core/artefact';
import { EngineAbsentError, messageOf } from '../../ml/core/engine-errors';
import { openPublishedGraph } from '../../ml/encoder/published-graph';
import { readCurrentVersion } from '../../ml/runtime/current-version';
import { createNodePredictor, readNodeEncoder } from '../../ml/runtime/node';
import { nodeEngines, openSession, startEngine, type NodeEngine } from '../../ml/runtime/node-engines';
import { switchTo } from '../../ml/runtime/switch-to';
import { encoderBatch } from '../../ml/text/encoder-input';
import { UnigramTokenizer } from '../../ml/text/unigram-tokenizer';
import { median, medianTime, timeOf } from './median-time';

const batchSizes = [1, 8, 32];
/** Pieces of a text: about a headline. */
const tokens = 16;
const task = 'polarity';
/** Rounds in which our encoder and the published graph take turns, so that noise meets both. */
const rounds = 9;

export async function benchEngines(): Promise<string> {
  const encoder = await readShippedEncoder();
  const rows: string[] = [];
  const absent: string[] = [];
  for (const engine of nodeEngines) {
    const reason = await reasonAgainst(engine);
    if (reason) {
      absent.push(`- ${engine}: ${reason}`);
      continue;
    }
    process.stdout.write(`${engine} …\n`);
    rows.push(`| ${engine} | encoder | ${(await encoderTimes(engine, encoder)).join(' | ')} |`);
    rows.push(`| ${engine} | prediction | ${(await predictionTimes(engine)).join(' | ')} |`);
  }
  process.stdout.write('the published graph …\n');
  const { ours, published } = await besidePublished(encoder);
  const batch = batchSizes.at(-1) ?? 1;
  return [
    '## Engines',
    '',
    `The shipped encoder on texts of ${tokens} pieces, and whole predictions of ${task} (cleaning, pieces, encoder, n-grams, head) on headlines that were never seen before. One thread, in-process; medians in milliseconds for a batch, and texts a second.`,
    '',
    `| engine | what | ${batchSizes.map((size) => `${size}: p50 | texts/s`).join(' | ')} |`,
    `|---|---|${batchSizes.map(() => '---|---|').join('')}`,
    ...rows,
    '',
    ...(absent.length > 0 ? [...absent, ''] : []),
    `The Universal Sentence Encoder Lite as published, on TensorFlow.js wasm, in turn with ours on native at batch ${batch} and ${tokens} pieces: ${published.toFixed(1)} ms (${perSecond(batch, published)} texts/s) against ${ours.toFixed(1)} ms (${perSecond(batch, ours)} texts/s). Throughput native/published: ${(published / ours).toFixed(1)}.`,
  ].join('\n');
}

/** Why an engine cannot be measured here, or null. */
async function reasonAgainst(engine: NodeEngine): Promise<string | null> {
  try {
    await startEngine(engine);
    return null;
  } catch (error) {
    return `${error instanceof EngineAbsentError ? 'absent' : 'does not start'} (${messageOf(error)})`;
  }
}

async function readShippedEncoder(): Promise<EncoderArtefact> {
  const folder = path.resolve('public/models/encoder');
  return readNodeEncoder(path.join(folder, await readCurrentVersion(folder)));
}

/** `batch` texts of exactly `tokens` pieces each. */
function pieceBatch({ vocabulary }: EncoderArtefact, batch: number): number[][] {
  const pieces = new UnigramTokenizer(vocabulary).encode(demoHeadlines.map(({ text }) => text).join(' '));
  return Array.from({ length: batch }, (_, row) => pieces.slice(row * tokens, (row + 1) * tokens));
}

async function encoderTimes(engine: NodeEngine, encoder: EncoderArtefact): Promise<string[]> {
  const session = await openSession(engine, encoder.manifest.network, encoder.weights);
  const cells: string[] = [];
  for (const batch of batchSizes) {
    const inputs = encoderBatch(pieceBatch(encoder, batch));
    cells.push(...cellsOf(batch, await medianTime(() => session.run(inputs))));
  }
  session.dispose();
  return cells;
}

async function predictionTimes(engine: NodeEngine): Promise<string[]> {
  const source = (await listShippedArtefacts()).find((shipped) => shipped.task === task);
  if (!source) throw new Error(`No artefact of the task ${task} is shipped.`);
  const predictor = await createNodePredictor({ task, dir: source.dir, engine });
  const cells: string[] = [];
  for (const batch of batchSizes) {
    // A number makes each text a new one: the vectors of known texts are remembered.
    const texts = (run: number) => Array.from({ length: batch }, (_, row) => `${demoHeadlines[row % demoHeadlines.length]?.text} ${batch}-${run}-${row}`);
    cells.push(...cellsOf(batch, await medianTime((run) => predictor.predict(texts(run)))));
  }
  predictor.dispose();
  return cells;
}

async function besidePublished(encoder: EncoderArtefact): Promise<{ ours: number; published: number }> {
  const texts = pieceBatch(encoder, batchSizes.at(-1) ?? 1);
  const inputs = encoderBatch(texts);
  const session = await openSession('native', encoder.manifest.network, encoder.weights);
  await startEngine('wasm');
  await switchTo('wasm');
  const graph = await openPublishedGraph();
  const ours: number[] = [];
  const published: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const [own, theirs] = [await timeOf(() => session.run(inputs)), await timeOf(() => graph.embed(texts))];
    if (round === 0) continue; // to warm up
    ours.push(own);
    published.push(theirs);
  }
  session.dispose();
  return { ours: median(ours), published: median(published) };
}

const perSecond = (batch: number, milliseconds: number) => ((batch * 1000) / milliseconds).toFixed(0);
const cellsOf = (batch: number, milliseconds: number) => [milliseconds.toFixed(1), perSecond(batch, milliseconds)];
