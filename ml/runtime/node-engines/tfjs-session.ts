// A network on one of TensorFlow.js's backends, of which a thread has one current one.
import { getBackend, setBackend } from '@tensorflow/tfjs-core';
import type { Session } from '../../core/session';
import type { Tensor } from '../../core/tensor';
import { compileTfjs } from '../../network/compile-tfjs';
import type { Graph } from '../../network/graph';

/** @param backend one that has been started */
export function openTfjsSession(backend: string, graph: Graph, weights: Record<string, Tensor>): Session {
  // A task may run on another backend than its neighbour. A started backend becomes current before `setBackend` first waits.
  const select = () => {
    if (getBackend() !== backend) void setBackend(backend);
  };
  select();
  const network = compileTfjs(graph, weights);
  return {
    run(inputs) {
      select();
      return network.run(inputs);
    },
    dispose() {
      select();
      network.dispose();
    },
  };
}
