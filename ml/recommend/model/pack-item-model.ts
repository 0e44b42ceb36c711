// Writes an item model into one file, small enough for a phone.
import { aligned, alignment, itemModelFormat, lengthBytes, type ArrayType, type ItemModelHeader } from './item-model-file';
import type { ItemModel, LinearModel } from './item-model';

type Values = Int8Array | Uint16Array | Uint32Array | Float32Array | Float64Array;

const largestCode = 127;

/** @returns what `unpackItemModel` reads; weights of the linear models are rounded to 1/127 of their row's largest */
export function packItemModel(model: ItemModel): Uint8Array {
  const arrays = new Map<string, Values>();
  model.linear.forEach((linear, index) => packLinear(arrays, `linear ${index + 1}`, linear, model.items.length));
  arrays.set('popularity', model.popularity);
  model.trends.forEach((trend, index) => arrays.set(`trend ${index + 1}`, trend));
  arrays.set('earlier trend', model.earlierTrend);
  arrays.set('category', model.category);
  arrays.set('first seen', model.firstSeen);
  const { ranker } = model;
  if (ranker) {
    for (const name of ['mean', 'scale', 'hiddenWeights', 'hiddenBias', 'outputWeights', 'directWeights'] as const) arrays.set(`ranker ${name}`, ranker[name]);
  }
  let offset = 0;
  const entries = [...arrays].map(([name, values]) => {
    const entry = { name, type: typeOf(values), length: values.length, offset };
    offset += aligned(values.byteLength);
    return entry;
  });
  const header: ItemModelHeader = {
    format: itemModelFormat,
    version: model.version,
    items: model.items,
    categories: model.categories,
    blend: model.blend,
    trainedUntil: model.trainedUntil,
    linear: model.linear.map(({ halfLifeDays }) => ({ halfLifeDays })),
    ...(ranker && { ranker: { features: [...ranker.features] } }),
    arrays: entries,
  };
  const text = new TextEncoder().encode(JSON.stringify(header));
  const start = aligned(lengthBytes + text.length);
  const file = new Uint8Array(start + offset + alignment);
  new DataView(file.buffer).setUint32(0, text.length, true);
  file.set(text, lengthBytes);
  [...arrays.values()].forEach((values, index) => file.set(new Uint8Array(values.buffer, values.byteOffset, values.byteLength), start + (entries[index]?.offset ?? 0)));
  return file;
}

function packLinear(arrays: Map<string, Values>, name: string, { offsets, neighbours, weights }: LinearModel, rows: number): void {
  const scales = new Float32Array(rows);
  const codes = new Int8Array(weights.length);
  for (let row = 0; row < rows; row++) {
    const [start, end] = [offsets[row] ?? 0, offsets[row + 1] ?? 0];
    const largest = weights.subarray(start, end).reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    scales[row] = largest / largestCode;
    for (let entry = start; entry < end; entry++) codes[entry] = largest > 0 ? Math.round(((weights[entry] ?? 0) / largest) * largestCode) : 0;
  }
  arrays.set(`${name} offsets`, offsets);
  arrays.set(`${name} neighbours`, rows <= 0x10000 ? Uint16Array.from(neighbours) : neighbours);
  arrays.set(`${name} scales`, scales);
  arrays.set(`${name} codes`, codes);
}

function typeOf(values: Values): ArrayType {
  if (values instanceof Int8Array) return 'int8';
  if (values instanceof Uint16Array) return 'uint16';
  if (values instanceof Uint32Array) return 'uint32';
  return values instanceof Float32Array ? 'float32' : 'float64';
}
