// An artefact: the weights of one trained model and the manifest that says how to use and check them. Training writes
// it; server and browser read the same files and the same preprocessing from it. The encoder is an artefact of its own; those of
// tasks are heads on it.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { z } from 'zod';
import { graph } from '../network/graph';
import { ngramSettings } from '../text/hashed-ngrams';
import { pieceList, type Pieces } from '../text/unigram-tokenizer';
import { sizeOf, type Tensor } from './tensor';

const hash = z.string().regex(/^[0-9a-f]{64}$/);

const fileEntry = z.object({
  file: z.string().regex(/^[\w.-]+$/),
  sha256: hash,
  sizeBytes: z.number().int().positive(),
});

const weightFile = fileEntry.extend({
  tensors: z.array(
    z.object({
      name: z.string(),
      type: z.enum(['int8', 'int32', 'float32']),
      shape: z.array(z.number().int().positive()),
      /** First byte of the tensor in the file. */
      offset: z.number().int().min(0),
      /** int8 only: a value is code × scale of its column (the last axis); zero stays exactly zero. */
      scales: z.array(z.number()).optional(),
    }),
  ),
});

const formats = ['trefoil-artefact/2', 'trefoil-encoder/1'];

export const goldenCase = z.object({ text: z.string(), probabilities: z.array(z.number()) });

export const dataSetCredit = z.object({
  name: z.string(),
  licence: z.string(),
  credit: z.string(),
  url: z.string(),
  files: z.array(z.object({ file: z.string(), sha256: hash, rows: z.number().int() })),
});

/** Of the encoder, in `public/models/encoder/<version>`. */
export const encoderManifest = z.object({
  format: z.literal('trefoil-encoder/1'),
  version: z.string(),
  network: graph,
  weights: z.array(weightFile).length(1),
  /** SentencePiece's pieces with their log-probabilities: JSON, `[[piece, score], …]`. */
  vocabulary: fileEntry,
  dataSets: z.array(dataSetCredit),
});

/** Of one task. */
export const manifest = z.object({
  format: z.literal('trefoil-artefact/2'),
  task: z.string(),
  version: z.string(),
  /** The encoder whose sentence vectors the network reads as `sentence`, with the SHA-256 of its weights. */
  encoder: z.object({ version: z.string().regex(/^[\w.-]{1,64}$/), sha256: hash }),
  /** Below this highest probability a text belongs to no label; chosen on held-out rows. */
  threshold: z.number().min(0).max(1),
  /** The label, the last, of texts that belong to none: it takes part in the softmax and is never the answer. */
  outOfScope: z.string().optional(),
  labels: z.array(z.string()).min(2),
  preprocessing: ngramSettings,
  network: graph,
  weights: z.array(weightFile).min(1),
  dataSets: z.array(dataSetCredit),
  /** On the test part. */
  metrics: z.object({ rows: z.number().int(), accuracy: z.number(), macroF1: z.number() }),
  /** Inputs with the answers this artefact gave when it was made: every engine must give them again. */
  golden: z.array(goldenCase).min(1),
});

export type Manifest = z.infer<typeof manifest>;
export type EncoderReference = Manifest['encoder'];
export type EncoderManifest = z.infer<typeof encoderManifest>;
type FileEntry = z.infer<typeof fileEntry>;
export type WeightFile = z.infer<typeof weightFile>;
export type DataSetCredit = z.infer<typeof dataSetCredit>;

/** A checked artefact in memory. */
export interface Artefact {
  manifest: Manifest;
  weights: Record<string, Tensor>;
}

/** A checked encoder in memory. */
export interface EncoderArtefact {
  manifest: EncoderManifest;
  weights: Record<string, Tensor>;
  vocabulary: Pieces;
}

/** The artefact cannot be used; the message names it, the file and the reason. */
export class ArtefactError extends Error {
  constructor(artefact: string, reason: string, options: { cause?: unknown } = {}) {
    super(`The artefact ${artefact} is refused: ${reason}`, options);
    this.name = 'ArtefactError';
  }
}

export const sha256Hex = (bytes: Uint8Array) => bytesToHex(sha256(bytes));

/** Reads one file of an artefact, by its name in the folder. */
export type ReadFile = (file: string, expected?: { sha256: string; sizeBytes: number }) => Promise<Uint8Array>;

/**
 * Reads and checks a whole artefact.
 * @param name how messages name it, for example `polarity/1-3fa9c2d1`
 * @throws ArtefactError naming the file when one is missing, of another form, or differs from its SHA-256
 */
export async function readArtefact(name: string, read: ReadFile): Promise<Artefact> {
  const parsed = parseManifest(name, manifest, await readJson(name, read));
  return { manifest: parsed, weights: await readWeights(name, read, parsed.weights) };
}

/**
 * Reads and checks the encoder.
 * @param expected what the head that needs it says about it
 * @throws ArtefactError as `readArtefact`, and when its weights are others than the head was trained on
 */
export async function readEncoder(name: string, read: ReadFile, expected?: EncoderReference): Promise<EncoderArtefact> {
  const parsed = parseManifest(name, encoderManifest, await readJson(name, read));
  if (expected && parsed.weights[0]?.sha256 !== expected.sha256) throw new ArtefactError(name, 'its weights are not those that the head was trained on');
  const [weights, vocabulary] = await Promise.all([readWeights(name, read, parsed.weights), readChecked(name, read, parsed.vocabulary)]);
  return { manifest: parsed, weights, vocabulary: pieceList.parse(JSON.parse(new TextDecoder().decode(vocabulary))) };
}

function parseManifest<Parsed>(name: string, schema: z.ZodType<Parsed>, json: unknown): Parsed {
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  const format = z.object({ format: z.string() }).safeParse(json).data?.format;
  if (format && !formats.includes(format)) {
    throw new ArtefactError(name, `its format ${format} is not one that this release reads (${formats.join(', ')}); update Trefoil or train it again`);
  }
  throw new ArtefactError(name, `manifest.json is not a manifest: ${z.prettifyError(parsed.error)}`, { cause: parsed.error });
}

async function readWeights(name: string, read: ReadFile, files: WeightFile[]): Promise<Record<string, Tensor>> {
  const weights: Record<string, Tensor> = {};
  for (const entry of files) {
    const bytes = await readChecked(name, read, entry);
    for (const tensor of entry.tensors) weights[tensor.name] = unpack(name, bytes, tensor);
  }
  return weights;
}

async function readJson(name: string, read: ReadFile): Promise<unknown> {
  try {
    return JSON.parse(new TextDecoder().decode(await read('manifest.json')));
  } catch (cause) {
    if (cause instanceof ArtefactError) throw cause;
    throw new ArtefactError(name, 'manifest.json cannot be read', { cause });
  }
}

async function readChecked(name: string, read: ReadFile, { file, sha256, sizeBytes }: FileEntry): Promise<Uint8Array> {
  let bytes: Uint8Array;
  try {
    bytes = await read(file, { sha256, sizeBytes });
  } catch (cause) {
    if (cause instanceof ArtefactError) throw cause;
    throw new ArtefactError(name, `${file} cannot be read`, { cause });
  }
  if (bytes.byteLength !== sizeBytes) throw new ArtefactError(name, `${file} has ${bytes.byteLength} bytes instead of ${sizeBytes}`);
  if (sha256Hex(bytes) !== sha256) throw new ArtefactError(name, `${file} does not match its SHA-256`);
  return bytes;
}

function unpack(name: string, bytes: Uint8Array, { name: tensor, type, shape, offset, scales }: WeightFile['tensors'][number]): Tensor {
  const size = sizeOf(shape);
  const length = type === 'int8' ? size : size * 4;
  if (offset + length > bytes.byteLength) throw new ArtefactError(name, `the tensor ${tensor} reaches past its file`);
  // A copy, so that values of four bytes are aligned wherever the tensor lies in the file (a Node Buffer's `slice` is none).
  const part = new Uint8Array(bytes.subarray(offset, offset + length));
  if (type === 'int32') return { data: new Int32Array(part.buffer, part.byteOffset, size), shape };
  if (type === 'float32') {
    const data = new Float32Array(part.buffer, part.byteOffset, size);
    if (!data.every(Number.isFinite)) throw new ArtefactError(name, `the tensor ${tensor} holds values that are no numbers`);
    return { data, shape };
  }
  const codes = new Int8Array(part.buffer, part.byteOffset, size);
  const columns = shape.at(-1) ?? 1;
  const scaleOf = scales ?? [];
  if (scaleOf.length !== columns) throw new ArtefactError(name, `the tensor ${tensor} needs ${columns} scales`);
  return { data: Float32Array.from(codes, (code, index) => code * (scaleOf[index % columns] ?? 0)), shape };
}
