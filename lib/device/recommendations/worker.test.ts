// What a browser downloads to make lists itself: little, and nothing that only a server can run.
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../../..');
const largestBytes = 14_000;

it('weighs little and holds no training, no checking library and nothing of the server', async () => {
  const { outputFiles, metafile } = await build({
    entryPoints: [path.join(import.meta.dirname, 'worker.ts')],
    bundle: true, minify: true, write: false, metafile: true, format: 'esm', platform: 'browser', alias: { '@': root }, outdir: root, splitting: true,
  });
  const inputs = Object.keys(metafile.inputs);
  expect(inputs.filter((file) => /node_modules\/(?!idb-keyval|@noble)|generated\/prisma\/(?!enums)/.test(file))).toEqual([]);
  // SHA-256 in JavaScript is loaded on plain http only.
  const main = outputFiles.find((file) => path.basename(file.path) === 'worker.js');
  expect(gzipSync(main?.contents ?? new Uint8Array()).byteLength).toBeLessThan(largestBytes);
});
