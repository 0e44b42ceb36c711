// The encoder as it was published, run by TensorFlow.js: the reference for our own, and a row of the benchmark.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { loadGraphModel } from '@tensorflow/tfjs-converter';
import { tensor1d, tensor2d, type Tensor as TfTensor } from '@tensorflow/tfjs-core';
import { publishedFolder } from './import-weights';

/** Loads the published graph on the current backend of TensorFlow.js. */
export async function openPublishedGraph(folder = publishedFolder()) {
  const topology = JSON.parse(await readFile(path.join(folder, 'model.json'), 'utf8')) as {
    modelTopology: object;
    format: string;
    weightsManifest: { paths: string[]; weights: [] }[];
  };
  const parts = await Promise.all(topology.weightsManifest.flatMap(({ paths }) => paths.map((file) => readFile(path.join(folder, file)))));
  const weightData = new Uint8Array(Buffer.concat(parts)).buffer;
  const model = await loadGraphModel({
    load: async () => ({
      modelTopology: topology.modelTopology,
      format: topology.format,
      weightSpecs: topology.weightsManifest.flatMap(({ weights }) => weights),
      weightData,
    }),
  });
  return {
    /** Embeddings of texts given as piece ids, `[batch, 512]`. */
    async embed(texts: number[][]): Promise<Float32Array> {
      const indices = tensor2d(texts.flatMap((pieces, row) => pieces.map((_, at) => [row, at])), undefined, 'int32');
      const values = tensor1d(texts.flat(), 'int32');
      const output = (await model.executeAsync({ indices, values })) as TfTensor;
      const data = (await output.data()) as Float32Array;
      output.dispose();
      indices.dispose();
      values.dispose();
      return data;
    },
  };
}
