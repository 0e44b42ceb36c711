// Reads the file of an item model, on the server and in browsers. What does not fit together is refused, by name.
import { FormError } from '../../core/form';
import { aligned, bytesOf, lengthBytes, readHeader, type ArrayType, type ItemModelHeader } from './item-model-file';
import { trendHalfLives, type ItemModel, type LinearModel } from './item-model';
import { featureNames } from '../ranker/features';
import type { Ranker } from '../ranker/ranker';

/** @throws Error saying what is wrong with the file */
export function unpackItemModel(file: Uint8Array): ItemModel {
  try {
    return unpack(file);
  } catch (error) {
    throw new Error(`This is no usable item model: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

function unpack(file: Uint8Array): ItemModel {
  if (file.byteLength < lengthBytes) throw new FormError('The file', 'long enough');
  const headerBytes = new DataView(file.buffer, file.byteOffset).getUint32(0, true);
  if (headerBytes > file.byteLength - lengthBytes) throw new FormError('The header', 'as long as it says');
  const header = readHeader(new TextDecoder('utf-8', { fatal: true }).decode(file.subarray(lengthBytes, lengthBytes + headerBytes)));
  const read = reader(file, aligned(lengthBytes + headerBytes), header);
  const rows = header.items.length;
  const category = read('category', Uint16Array, rows);
  if (category.some((row) => row >= Math.max(1, header.categories.length))) throw new FormError('category', 'among the categories');
  return {
    version: header.version,
    items: header.items,
    linear: header.linear.map(({ halfLifeDays }, index) => ({ ...readLinear(read, `linear ${index + 1}`, rows), halfLifeDays })),
    popularity: read('popularity', Float32Array, rows),
    trends: trendHalfLives.map((_, index) => read(`trend ${index + 1}`, Float32Array, rows)),
    earlierTrend: read('earlier trend', Float32Array, rows),
    category,
    categories: header.categories,
    firstSeen: read('first seen', Float64Array, rows),
    ...(header.ranker && { ranker: readRanker(read, header.ranker.features, header.linear.length) }),
    blend: header.blend,
    trainedUntil: header.trainedUntil,
  };
}

interface ArrayKind<Values> {
  new (buffer: ArrayBuffer): Values;
  name: string;
}
type Read = <Values extends { length: number }>(name: string, kind: ArrayKind<Values>, length?: number) => Values;

const kindNames: Record<ArrayType, string> = { int8: 'Int8Array', uint16: 'Uint16Array', uint32: 'Uint32Array', float32: 'Float32Array', float64: 'Float64Array' };

function reader(file: Uint8Array, start: number, { arrays }: ItemModelHeader): Read {
  return (name, kind, length) => {
    const entry = arrays.find((one) => one.name === name);
    if (!entry || kindNames[entry.type] !== kind.name || (length !== undefined && entry.length !== length)) throw new FormError(name, `there as ${kind.name} of ${length ?? 'any'} values`);
    const from = start + entry.offset;
    const bytes = entry.length * bytesOf[entry.type];
    if (from + bytes > file.byteLength) throw new FormError(name, 'within the file');
    // A copy: the file's bytes may begin anywhere in their buffer.
    return new kind(file.slice(from, from + bytes).buffer);
  };
}

function readLinear(read: Read, name: string, rows: number): Omit<LinearModel, 'halfLifeDays'> {
  const offsets = read(`${name} offsets`, Uint32Array, rows + 1);
  const entries = offsets[rows] ?? 0;
  if (offsets.some((offset, row) => row > 0 && offset < (offsets[row - 1] ?? 0))) throw new FormError(`${name} offsets`, 'ascending');
  const neighbours = rows <= 0x10000 ? Uint32Array.from(read(`${name} neighbours`, Uint16Array, entries)) : read(`${name} neighbours`, Uint32Array, entries);
  if (neighbours.some((row) => row >= rows)) throw new FormError(`${name} neighbours`, 'among the items');
  const codes = read(`${name} codes`, Int8Array, entries);
  const scales = read(`${name} scales`, Float32Array, rows);
  const weights = new Float32Array(entries);
  for (let row = 0; row < rows; row++) {
    for (let entry = offsets[row] ?? 0; entry < (offsets[row + 1] ?? 0); entry++) weights[entry] = (codes[entry] ?? 0) * (scales[row] ?? 0);
  }
  return { offsets, neighbours, weights };
}

/** @throws FormError where it was trained on other features than those of this release */
function readRanker(read: Read, features: string[], linearModels: number): Ranker {
  const expected = featureNames(linearModels);
  if (features.join() !== expected.join()) throw new FormError('ranker', 'one of the features of this release');
  const hidden = read('ranker hiddenBias', Float32Array);
  return {
    features,
    mean: read('ranker mean', Float32Array, features.length),
    scale: read('ranker scale', Float32Array, features.length),
    hiddenWeights: read('ranker hiddenWeights', Float32Array, features.length * hidden.length),
    hiddenBias: hidden,
    outputWeights: read('ranker outputWeights', Float32Array, hidden.length),
    directWeights: read('ranker directWeights', Float32Array, features.length),
  };
}
