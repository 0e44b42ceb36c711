// The network: what somebody took → a hidden layer → every item's chance to be among what they take next. The first and last layer are those
// of an autoencoder (Liang et al. 2018, https://arxiv.org/abs/1802.05814); beside them stands what is in demand.
import type { Graph } from '../../network/graph';
import { trendCount } from './trends';

/** As it is trained: softmax over the items that a person has not taken. */
export function trainingGraph(items: number, hidden: number): Graph {
  return {
    inputs: [
      { name: 'taken', type: 'float32', shape: ['batch', items] },
      { name: 'each', type: 'float32', shape: ['batch', 1] },
      { name: 'kept', type: 'float32', shape: ['batch', hidden] },
      { name: 'trends', type: 'float32', shape: [trendCount, items] },
      { name: 'closed', type: 'float32', shape: ['batch', items] },
    ],
    weights: [
      { name: 'encoder', shape: [items, hidden] },
      { name: 'encoder/bias', shape: [hidden] },
      { name: 'decoder', shape: [hidden, items] },
      { name: 'decoder/bias', shape: [items] },
      { name: 'demand', shape: [1, trendCount] },
    ],
    nodes: [
      { op: 'dense', inputs: ['taken', 'encoder', 'encoder/bias'], output: 'sum' },
      { op: 'tanh', inputs: ['sum'], output: 'taste' }, // [batch, hidden]
      { op: 'multiply', inputs: ['taste', 'kept'], output: 'dropped' },
      { op: 'dense', inputs: ['dropped', 'decoder', 'decoder/bias'], output: 'liking' }, // [batch, items]
      { op: 'matmul', inputs: ['each', 'demand'], output: 'weighing' }, // [batch, trendCount]
      { op: 'matmul', inputs: ['weighing', 'trends'], output: 'demanded' }, // [batch, items]
      { op: 'add', inputs: ['liking', 'demanded'], output: 'open' },
      { op: 'add', inputs: ['open', 'closed'], output: 'logits' },
      { op: 'softmax', inputs: ['logits'], output: 'chances' },
    ],
    output: { name: 'chances', shape: ['batch', items] },
  };
}

/** As it answers: what is in demand has gone into the last layer, and logits are scores enough. */
export function scoringGraph(items: number, hidden: number): Graph {
  return {
    inputs: [{ name: 'taken', type: 'float32', shape: ['batch', items] }],
    weights: [
      { name: 'encoder', shape: [items, hidden] },
      { name: 'encoder/bias', shape: [hidden] },
      { name: 'decoder', shape: [hidden, items] },
      { name: 'decoder/bias', shape: [items] },
    ],
    nodes: [
      { op: 'dense', inputs: ['taken', 'encoder', 'encoder/bias'], output: 'sum' },
      { op: 'tanh', inputs: ['sum'], output: 'taste' },
      { op: 'dense', inputs: ['taste', 'decoder', 'decoder/bias'], output: 'scores' },
    ],
    output: { name: 'scores', shape: ['batch', items] },
  };
}
