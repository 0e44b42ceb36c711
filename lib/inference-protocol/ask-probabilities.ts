// Probabilities of texts from another server, believed only where they can be probabilities of this very version.
import type { Manifest } from '../../ml/core/artefact';
import { maxBodyBytes, maxTextsPerRequest } from '../services/sentiment/limits';
import { RemoteError, type InferenceClient } from './client';
import type { InferenceRequest, InferenceResponse } from './schema';

type Model = Pick<Manifest, 'task' | 'version' | 'labels'>;

/** Float32 sums differ from 1 by far less. */
const sumTolerance = 1e-3;
/** Leaves room for the frame of the request, and for servers that take less than ours. */
const maxTextBytes = maxBodyBytes / 2;

/** What the client asks for: one output, of texts that are sent as they are. `forwarded` keeps two servers from asking each other. */
export const requestFor = (texts: string[]): InferenceRequest => ({
  parameters: { forwarded: true },
  inputs: [{ name: 'text', shape: [texts.length], datatype: 'BYTES', data: texts }],
  outputs: [{ name: 'probabilities' }],
});

/**
 * @returns one row of `[labels]` a text, in the order of `model.labels`
 * @throws RemoteError naming what is wrong with the answer
 */
export async function askProbabilities(client: InferenceClient, model: Model, texts: string[], signal?: AbortSignal): Promise<Float32Array[]> {
  const rows: Float32Array[] = [];
  for (const part of inParts(texts)) {
    rows.push(...readProbabilities(await client.infer(model.task, model.version, requestFor(part), signal), model, part.length));
  }
  return rows;
}

/** @throws RemoteError unless the server says that it has this version of the model */
export async function requireVersion(client: InferenceClient, { task, version }: Model, signal?: AbortSignal): Promise<void> {
  const { versions = [] } = await client.describe(task, signal);
  if (versions.includes(version)) return;
  const others = versions.join(', ').slice(0, 200) || 'no version that it names';
  throw new RemoteError(`serves ${task} in ${others}, not in ${version}`);
}

function* inParts(texts: string[]): Generator<string[]> {
  let part: string[] = [];
  let bytes = 0;
  for (const text of texts) {
    const size = Buffer.byteLength(JSON.stringify(text));
    if (part.length === maxTextsPerRequest || (part.length > 0 && bytes + size > maxTextBytes)) {
      yield part;
      part = [];
      bytes = 0;
    }
    part.push(text);
    bytes += size;
  }
  if (part.length > 0) yield part;
}

function readProbabilities({ model_name, model_version, outputs }: InferenceResponse, { task, version, labels }: Model, count: number): Float32Array[] {
  const refuse = (reason: string): never => {
    throw new RemoteError(`answers ${task}/${version} with ${reason}`);
  };
  if (model_name !== task) refuse('another model');
  if (model_version !== undefined && model_version !== version) refuse('another version');
  const output = outputs.find(({ name }) => name === 'probabilities') ?? refuse('no output probabilities');
  const { datatype, shape, parameters } = output;
  if (datatype !== 'FP32' && datatype !== 'FP64') refuse(`${datatype} instead of FP32`);
  if (shape.length !== 2 || shape[0] !== count || shape[1] !== labels.length) refuse(`the shape [${shape.slice(0, 4).join(', ')}] instead of [${count}, ${labels.length}]`);
  if (parameters?.labels !== undefined && parameters.labels !== labels.join(',')) refuse('other labels');
  const data = output.data.flat();
  if (data.length !== count * labels.length) refuse(`${data.length} values instead of ${count * labels.length}`);
  if (!data.every((value): value is number => typeof value === 'number' && value >= -sumTolerance && value <= 1 + sumTolerance)) return refuse('values that are no probabilities');
  return Array.from({ length: count }, (_, row) => {
    const values = Float32Array.from(data.slice(row * labels.length, (row + 1) * labels.length));
    const sum = values.reduce((total, value) => total + value, 0);
    if (Math.abs(sum - 1) > sumTolerance) refuse('probabilities that do not sum to 1');
    return values;
  });
}
