// Our models behind the Open Inference Protocol: texts go in as BYTES, labels, probabilities and scores come out.
import { AppError } from '@/lib/errors';
import type { Classification } from '../../ml/core/prediction';
import { maxTextLength, maxTextsPerRequest } from '@/lib/services/sentiment/limits';
import type { InferenceRequest, InferenceResponse, ModelMetadata } from './schema';

/** What serves a model; see `Engine`. */
export interface Served {
  version: string;
  labels: readonly string[];
  /** @param options.local judge on this machine */
  predict(texts: string[], options?: { local: boolean }): Promise<{ version: string; engine: string; results: Classification[] }>;
}

const outputNames = ['label', 'probabilities', 'score'] as const;

export function describeModel(name: string, { version, labels }: Served): ModelMetadata {
  return {
    name,
    versions: [version],
    platform: 'trefoil',
    inputs: [{ name: 'text', datatype: 'BYTES', shape: [-1] }],
    outputs: [
      { name: 'label', datatype: 'BYTES', shape: [-1] },
      { name: 'probabilities', datatype: 'FP32', shape: [-1, labels.length] },
      { name: 'score', datatype: 'FP32', shape: [-1] },
    ],
  };
}

/** @throws AppError `invalid_input` naming the field, and what `predict` throws */
export async function infer(name: string, served: Served, request: InferenceRequest): Promise<InferenceResponse> {
  /** Another Trefoil asks: it is answered from this machine, or two that name each other would ask in circles. */
  const forwarded = request.parameters?.forwarded === true;
  const texts = readTexts(request, { blank: forwarded });
  const wanted = readOutputs(request);
  const { version, engine, results } = await served.predict(texts.map((text) => text.slice(0, maxTextLength).toWellFormed()), { local: forwarded });
  /** Rows of which not everything was read: over our limit, or longer than the encoder reads. */
  const cut = results.flatMap(({ cut: byEncoder }, row) => ((texts[row]?.length ?? 0) > maxTextLength || byEncoder ? [row] : []));
  const tensors: Record<(typeof outputNames)[number], InferenceResponse['outputs'][number]> = {
    label: { name: 'label', datatype: 'BYTES', shape: [texts.length], data: results.map(({ label }) => label) },
    probabilities: {
      name: 'probabilities', datatype: 'FP32', shape: [texts.length, served.labels.length], parameters: { labels: served.labels.join(',') },
      data: results.flatMap(({ probabilities }) => served.labels.map((label) => probabilities[label] ?? 0)),
    },
    score: { name: 'score', datatype: 'FP32', shape: [texts.length], data: results.map(({ score }) => score) },
  };
  return {
    model_name: name,
    model_version: version,
    ...(request.id === undefined ? {} : { id: request.id }),
    parameters: { engine, ...(cut.length > 0 ? { truncated: cut } : {}) },
    outputs: wanted.map((output) => tensors[output]),
  };
}

/** @param options.blank whether a text may be empty: leaving a word out to see its effect may leave nothing */
function readTexts({ inputs }: InferenceRequest, { blank }: { blank: boolean }): string[] {
  const [input, ...others] = inputs;
  if (!input || others.length > 0 || input.name !== 'text') refuse('inputs', `one input called text is expected, found: ${inputs.map(({ name }) => name).join(', ')}`);
  const { datatype, shape, data } = input;
  if (datatype !== 'BYTES') refuse('inputs.0.datatype', `text is BYTES, not ${datatype}`);
  const flat = data.flat();
  const size = shape.reduce((product, axis) => product * axis, 1);
  if (!(shape.length === 1 || (shape.length === 2 && shape[1] === 1))) refuse('inputs.0.shape', `[texts] or [texts, 1] is expected, found [${shape.join(', ')}]`);
  if (size !== flat.length) refuse('inputs.0.shape', `[${shape.join(', ')}] holds ${size} texts, but data has ${flat.length}`);
  if (flat.length === 0) refuse('inputs.0.data', 'is empty');
  if (flat.length > maxTextsPerRequest) refuse('inputs.0.data', `holds more than ${maxTextsPerRequest} texts`);
  return flat.map((text, row) => {
    if (typeof text !== 'string') refuse(`inputs.0.data.${row}`, 'is no text');
    if (!blank && text.trim() === '') refuse(`inputs.0.data.${row}`, 'is empty');
    return text;
  });
}

function readOutputs({ outputs }: InferenceRequest) {
  if (!outputs || outputs.length === 0) return outputNames;
  return outputs.map(({ name }, at) => outputNames.find((one) => one === name) ?? refuse(`outputs.${at}.name`, `there is no output ${name}; there are ${outputNames.join(', ')}`));
}

function refuse(path: string, message: string): never {
  throw new AppError('invalid_input', `${path}: ${message}`, { issues: [{ path, message }], values: { summary: `${path}: ${message}` } });
}
