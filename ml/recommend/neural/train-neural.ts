// Learns what people take next. Dense products run on ONNX Runtime, forwards and backwards in one graph; everything else is here.
import { InferenceSession } from 'onnxruntime-node';
import { createRandom } from '../../core/random';
import { sizeOf, type Tensor } from '../../core/tensor';
import { asFeeds, asOrt } from '../../runtime/node-engines/ort-tensors';
import { adamStep, type AdamState } from '../../training/adamw';
import { compileTraining, gradientOf } from '../../training/compile-training';
import type { Interactions } from '../data/interactions';
import { lessonOf, momentsOf, planLessons, type LessonSettings } from './lessons';
import type { NeuralModel } from './neural-model';
import { trainingGraph } from './next-items-graph';
import { timelinesOf } from './timelines';
import { trendsAt } from './trends';

export interface NeuralSettings extends LessonSettings {
  hidden: number;
  epochs: number;
  batch: number;
  /** Highest learning rate; it rises over the first steps and falls to 0 in a line. */
  rate: number;
  decay: number;
  seed: number;
}

/** Chosen for online-retail on the window 2011-10-09 to 2011-11-09 (train before it). */
export const neuralSettings: NeuralSettings = {
  hidden: 400, epochs: 20, batch: 256, rate: 1e-3, decay: 0.2, windowDays: 31, stepDays: 7, hide: [0.1, 0.9], dropout: 0.5, seed: 1,
};

const warmUp = 50;
const deviation = 0.05;
/** Where the weighing of demand starts: the newest two windows. */
const startDemand = [0.3, 0.3];

interface Training {
  /** End of what is known, in milliseconds since 1970; the last event unless given. */
  until?: number;
  onEpoch?: (epoch: number, loss: number, model: () => NeuralModel) => void | Promise<void>;
}

/**
 * Needs memory and time for items × hidden: catalogues of some ten thousand items. For more there are factors.
 * @throws Error when the events span too little time, or nobody came back
 */
export async function trainNeural(events: Interactions, settings: NeuralSettings, { until: end, onEpoch }: Training = {}): Promise<NeuralModel> {
  const { hidden, epochs, batch, rate, decay } = settings;
  const timelines = timelinesOf(events);
  const until = end ?? timelines.until + 1;
  const moments = momentsOf(timelines, until, settings);
  const random = createRandom(settings.seed);
  const graph = trainingGraph(timelines.width, hidden);
  const parameters = new Map(graph.weights.map(({ name, shape }) => [name, { shape, state: startState(name, shape, random) }] as const));
  const session = await InferenceSession.create(compileTraining({ graph, inputs: [] }), { intraOpNumThreads: 1, interOpNumThreads: 1, logSeverityLevel: 3 });
  const model = () => foldDemand(events.items, hidden, until, trendsAt(timelines, until), (name) => parameters.get(name)!.state.values);
  const steps = epochs * moments.reduce((sum, { users }) => sum + Math.ceil(users.length / batch), 0);
  let step = 0;
  for (let epoch = 1; epoch <= epochs; epoch++) {
    let [loss, lessons] = [0, 0];
    for (const part of planLessons(moments, batch, random)) {
      const lesson = lessonOf(timelines, part, hidden, settings, random);
      const feeds = asFeeds(lesson);
      for (const [name, { shape, state }] of parameters) feeds[name] = asOrt({ data: state.values, shape });
      const outputs = await session.run(feeds);
      step++;
      const now = rate * Math.min(1, step / warmUp) * (1 - (step - 1) / steps);
      for (const [name, { state }] of parameters) {
        adamStep(state, outputs[gradientOf(name)]!.data as Float32Array, { rate: now, decay: /^(encoder|decoder)/.test(name) ? decay : 0, step, scale: 1 });
      }
      loss += crossEntropy(outputs.chances!.data as Float32Array, lesson.targets.data);
      lessons += part.users.length;
    }
    await onEpoch?.(epoch, loss / lessons, model);
  }
  await session.release();
  return model();
}

function startState(name: string, shape: number[], random: () => number): AdamState {
  const length = sizeOf(shape);
  // Box & Muller 1958
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const start = name === 'encoder' || name === 'decoder' ? () => normal() * deviation : name === 'demand' ? (at: number) => startDemand[at] ?? 0 : () => 0;
  return { values: Float32Array.from({ length }, (_, at) => start(at)), first: new Float32Array(length), second: new Float32Array(length) };
}

function crossEntropy(chances: Float32Array, targets: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < targets.length; at++) if (targets[at]! > 0) sum -= targets[at]! * Math.log(Math.max(chances[at]!, 1e-12));
  return sum;
}

/** With the trends of one moment, what is in demand is a number an item: it goes into the last bias. */
function foldDemand(items: string[], hidden: number, trainedUntil: number, trends: Float32Array, valuesOf: (name: string) => Float32Array): NeuralModel {
  const width = items.length;
  const demand = valuesOf('demand');
  const bias = valuesOf('decoder/bias').map((value, item) => demand.reduce((sum, weight, trend) => sum + weight * trends[trend * width + item]!, value));
  const tensor = (data: Float32Array, shape: number[]): Tensor => ({ data, shape });
  return {
    items,
    hidden,
    trainedUntil,
    weights: {
      encoder: tensor(valuesOf('encoder').slice(), [width, hidden]),
      'encoder/bias': tensor(valuesOf('encoder/bias').slice(), [hidden]),
      decoder: tensor(valuesOf('decoder').slice(), [hidden, width]),
      'decoder/bias': tensor(bias, [width]),
    },
  };
}
