// An artefact for runtimes other than ours: the whole network as ONNX, and a text as its inputs.
import { readNodeArtefact, readNodeEncoder, encoderFolder } from './node';
import { ngramBatch } from '../core/text-predictor';
import type { Tensor } from '../core/tensor';
import { compileOnnx } from '../network/compile-onnx';
import { asHeadNames, wholeGraph } from '../network/whole';
import { cleanText } from '../text/clean';
import { encoderBatch } from '../text/encoder-input';
import { countNgrams, weighNgrams } from '../text/hashed-ngrams';
import { UnigramTokenizer } from '../text/unigram-tokenizer';

/** The network of the artefact in `dir` with its encoder, float32, ONNX opset as in `compile-onnx.ts`. @throws ArtefactError */
export async function networkAsOnnx(task: string, dir: string): Promise<Uint8Array> {
  const [head, encoder] = await readBoth(task, dir);
  return compileOnnx(wholeGraph(encoder.manifest.network, head.manifest.network), { ...encoder.weights, ...asHeadNames(head.weights) });
}

/** What the network must be fed with to judge one text: everything that cleaning, tokenizer and n-grams make of it. @throws ArtefactError */
export async function inputsOf(task: string, dir: string, text: string): Promise<Record<string, Tensor>> {
  const [{ manifest, weights }, { vocabulary }] = await readBoth(task, dir);
  const { keys, idf } = weights;
  if (!(keys?.data instanceof Int32Array && idf?.data instanceof Float32Array)) throw new Error(`The artefact ${task} lacks its vocabulary.`);
  const cleaned = cleanText(text);
  const ngrams = weighNgrams(countNgrams(cleaned, manifest.preprocessing), { keys: keys.data, idf: idf.data });
  return { ...encoderBatch([new UnigramTokenizer(vocabulary).encode(cleaned)]), ...asHeadNames(ngramBatch([ngrams])) };
}

async function readBoth(task: string, dir: string) {
  const head = await readNodeArtefact(task, dir);
  return [head, await readNodeEncoder(encoderFolder(dir, head.manifest.encoder), head.manifest.encoder)] as const;
}
