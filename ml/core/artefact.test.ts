import { describe, expect, it, vi } from 'vitest';
import { ArtefactError, readArtefact } from './artefact';
import { nativeSha256Hex } from './native-sha256';
import { packWeights } from './pack-weights';
import { sha256Hex } from './sha256';
import { headGraph } from '../network/graph';

const { bytes, entry } = packWeights('weights.bin', [
  { name: 'table', type: 'int8', data: Float32Array.of(0, -1, 0.5, 2), shape: [2, 2] },
  { name: 'bias', type: 'float32', data: Float32Array.of(0.25, -0.125), shape: [2] },
]);

const manifest = {
  format: 'trefoil-artefact/2',
  task: 'probe',
  version: '1-00000000',
  encoder: { version: '1-00000000', sha256: '0'.repeat(64) },
  threshold: 0.5,
  labels: ['no', 'yes'],
  preprocessing: { kind: 'hashed-ngrams', buckets: 2, characters: { from: 1, to: 1 }, withinWords: true, skipBigrams: false, maskNumbers: false, minimumDocuments: 1 },
  network: headGraph(1, 2, 2),
  weights: [entry],
  dataSets: [],
  metrics: { rows: 0, accuracy: 0, macroF1: 0 },
  golden: [{ text: 'a', probabilities: [0.5, 0.5] }],
};

const files = (changes: Record<string, Uint8Array> = {}) => async (file: string) => {
  const all: Record<string, Uint8Array> = { 'manifest.json': new TextEncoder().encode(JSON.stringify(manifest)), 'weights.bin': bytes, ...changes };
  const found = all[file];
  if (!found) throw new Error('no such file');
  return found;
};

describe('readArtefact', () => {
  it('gives the weights back, zero exactly and the rest to within half a step', async () => {
    const { weights } = await readArtefact('probe/1', files());
    expect(weights.table?.data[0]).toBe(0);
    expect(weights.table?.data[3]).toBeCloseTo(2, 5);
    expect(Math.abs((weights.table?.data[1] ?? 0) + 1)).toBeLessThan(2 / 127);
    expect([...(weights.bias?.data ?? [])]).toEqual([0.25, -0.125]);
  });

  it('refuses a changed byte, naming artefact and file', async () => {
    const changed = bytes.slice();
    changed[0] = 99;
    const attempt = readArtefact('probe/1', files({ 'weights.bin': changed }));
    await expect(attempt).rejects.toThrow(ArtefactError);
    await expect(attempt).rejects.toThrow(/probe\/1.*weights\.bin.*SHA-256/);
  });

  it('refuses a file that is cut short, missing, or no manifest', async () => {
    await expect(readArtefact('probe/1', files({ 'weights.bin': bytes.slice(0, 3) }))).rejects.toThrow(/3 bytes instead of/);
    await expect(readArtefact('probe/1', files({ 'manifest.json': new TextEncoder().encode('{') }))).rejects.toThrow(/manifest\.json cannot be read/);
    await expect(readArtefact('probe/1', files({ 'manifest.json': new TextEncoder().encode('{}') }))).rejects.toThrow(/probe\/1.*manifest\.json\.format is not one of/);
  });

  it('names the format of a newer release', async () => {
    const newer = new TextEncoder().encode(JSON.stringify({ ...manifest, format: 'trefoil-artefact/9' }));
    await expect(readArtefact('probe/1', files({ 'manifest.json': newer }))).rejects.toThrow(/probe\/1.*trefoil-artefact\/9.*update Trefoil/);
  });

  it('refuses weights that are no numbers, naming the tensor', async () => {
    const broken = packWeights('weights.bin', [{ name: 'bias', type: 'float32', data: Float32Array.of(0, NaN), shape: [2] }]);
    const attempt = readArtefact('probe/1', files({
      'weights.bin': broken.bytes,
      'manifest.json': new TextEncoder().encode(JSON.stringify({ ...manifest, weights: [broken.entry] })),
    }));
    await expect(attempt).rejects.toThrow(/bias.*no numbers/);
  });

  it('hashes as everybody does, with the platform and without', async () => {
    const abc = new TextEncoder().encode('abc');
    const known = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
    expect(sha256Hex(abc)).toBe(known);
    expect(await nativeSha256Hex(abc)).toBe(known);
    vi.stubGlobal('crypto', {}); // as on plain http
    expect(await nativeSha256Hex(abc)).toBe(known);
    vi.unstubAllGlobals();
  });
});
