// An artefact: the weights of one trained model and the manifest that says how to use and check them. Training writes
// it; server and browser read the same files and the same preprocessing from it. The encoder is an artefact of its own; those of
// tasks are heads on it.
import { graph } from '../network/graph';
import { ngramSettings } from '../text/hashed-ngrams';
import { pieceList, type Pieces } from '../text/unigram-tokenizer';
import { FormError, list, number, object, oneOf, optional, readForm, text, whole, type Form, type Formed } from './form';
import { nativeSha256Hex } from './native-sha256';
import type { Tensor } from './tensor';
import { unpackTensor } from './unpack-tensor';

const hash = text(/^[0-9a-f]{64}$/);

const fileFields = { file: text(/^[\w.-]+$/), sha256: hash, sizeBytes: whole(1) };
const fileEntry = object(fileFields);

const weightFile = object({
  ...fileFields,
  tensors: list(
    object({
      name: text(),
      type: oneOf('int8', 'int32', 'float32'),
      shape: list(whole(1)),
      /** First byte of the tensor in the file. */
      offset: whole(),
      /** int8 only: a value is code × scale of its column (the last axis); zero stays exactly zero. */
      scales: optional(list(number())),
    }),
  ),
});

const formats = ['trefoil-artefact/2', 'trefoil-encoder/1'];

export const goldenCase = object({ text: text(), probabilities: list(number()) });

export const dataSetCredit = object({
  name: text(),
  licence: text(),
  credit: text(),
  url: text(),
  files: list(object({ file: text(), sha256: hash, rows: whole() })),
});

/** Of the encoder, in `public/models/encoder/<version>`. */
const encoderManifest = object({
  format: oneOf('trefoil-encoder/1'),
  version: text(),
  network: graph,
  weights: list(weightFile, 1),
  /** SentencePiece's pieces with their log-probabilities: JSON, `[[piece, score], …]`. */
  vocabulary: fileEntry,
  dataSets: list(dataSetCredit),
});

/** Of one task. */
const manifest = object({
  format: oneOf('trefoil-artefact/2'),
  task: text(),
  version: text(),
  /** The encoder whose sentence vectors the network reads as `sentence`, with the SHA-256 of its weights. */
  encoder: object({ version: text(/^[\w.-]{1,64}$/), sha256: hash }),
  /** Below this highest probability a text belongs to no label; chosen on held-out rows. */
  threshold: number(0, 1),
  /** The label, the last, of texts that belong to none: it takes part in the softmax and is never the answer. */
  outOfScope: optional(text()),
  labels: list(text(), 2),
  preprocessing: ngramSettings,
  network: graph,
  weights: list(weightFile, 1),
  dataSets: list(dataSetCredit),
  /** On the test part. */
  metrics: object({ rows: whole(), accuracy: number(), macroF1: number() }),
  /** Inputs with the answers this artefact gave when it was made: every engine must give them again. */
  golden: list(goldenCase, 1),
});

export type Manifest = Formed<typeof manifest>;
export type EncoderReference = Manifest['encoder'];
export type EncoderManifest = Formed<typeof encoderManifest>;
type FileEntry = Formed<typeof fileEntry>;
export type WeightFile = Formed<typeof weightFile>;
export type DataSetCredit = Formed<typeof dataSetCredit>;

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

/** Reads one file of an artefact, by its name in the folder. */
export type ReadFile = (file: string, expected?: { sha256: string; sizeBytes: number }) => Promise<Uint8Array>;

/** Told of each file that has proved to be the one which the manifest means. */
export type OnWhole = (file: FileEntry, bytes: Uint8Array) => void;

/**
 * Reads and checks a whole artefact.
 * @param name how messages name it, for example `polarity/1-3fa9c2d1`
 * @throws ArtefactError naming the file when one is missing, of another form, or differs from its SHA-256
 */
export async function readArtefact(name: string, read: ReadFile): Promise<Artefact> {
  const parsed = await readManifest(name, read);
  return { manifest: parsed, weights: await readWeights(name, read, parsed.weights) };
}

/** The manifest alone, for those who load the rest beside the encoder that it names. @throws ArtefactError */
export async function readManifest(name: string, read: ReadFile): Promise<Manifest> {
  return parseManifest(name, manifest, await readJson(name, read));
}

/**
 * Reads and checks the encoder.
 * @param expected what the head that needs it says about it
 * @throws ArtefactError as `readArtefact`, and when its weights are others than the head was trained on
 */
export async function readEncoder(name: string, read: ReadFile, expected?: EncoderReference, onWhole?: OnWhole): Promise<EncoderArtefact> {
  const parsed = parseManifest(name, encoderManifest, await readJson(name, read));
  if (expected && parsed.weights[0]?.sha256 !== expected.sha256) throw new ArtefactError(name, 'its weights are not those that the head was trained on');
  const [weights, vocabulary] = await Promise.all([readWeights(name, read, parsed.weights, onWhole), readChecked(name, read, parsed.vocabulary, onWhole)]);
  return { manifest: parsed, weights, vocabulary: readForm(pieceList, JSON.parse(new TextDecoder().decode(vocabulary)), parsed.vocabulary.file) };
}

/** A manifest of another form is refused by the artefact's name and the place in it that is wrong. */
function parseManifest<Parsed>(name: string, form: Form<Parsed>, json: unknown): Parsed {
  try {
    return readForm(form, json, 'manifest.json');
  } catch (cause) {
    if (!(cause instanceof FormError)) throw cause;
    const { format } = (json ?? {}) as { format?: unknown };
    if (typeof format === 'string' && !formats.includes(format)) {
      throw new ArtefactError(name, `its format ${format} is not one that this release reads (${formats.join(', ')}); update Trefoil or train it again`);
    }
    throw new ArtefactError(name, cause.message, { cause });
  }
}

/** @throws ArtefactError naming the file, and the tensor where it is one that cannot be read */
export async function readWeights(name: string, read: ReadFile, files: WeightFile[], onWhole?: OnWhole): Promise<Record<string, Tensor>> {
  const weights: Record<string, Tensor> = {};
  for (const entry of files) {
    const bytes = await readChecked(name, read, entry, onWhole);
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

async function readChecked(name: string, read: ReadFile, entry: FileEntry, onWhole?: OnWhole): Promise<Uint8Array> {
  const { file, sha256, sizeBytes } = entry;
  let bytes: Uint8Array;
  try {
    bytes = await read(file, { sha256, sizeBytes });
  } catch (cause) {
    if (cause instanceof ArtefactError) throw cause;
    throw new ArtefactError(name, `${file} cannot be read`, { cause });
  }
  if (bytes.byteLength !== sizeBytes) throw new ArtefactError(name, `${file} has ${bytes.byteLength} bytes instead of ${sizeBytes}`);
  if ((await nativeSha256Hex(bytes)) !== sha256) throw new ArtefactError(name, `${file} does not match its SHA-256`);
  onWhole?.(entry, bytes);
  return bytes;
}

function unpack(name: string, bytes: Uint8Array, tensor: WeightFile['tensors'][number]): Tensor {
  try {
    return unpackTensor(bytes, tensor);
  } catch (cause) {
    throw new ArtefactError(name, `the tensor ${tensor.name} ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}
