// What every engine offers: a network with its weights, ready to run.
import type { Tensor } from './tensor';

/** A network on an engine: named tensors in, the graph's output out. */
export interface Session {
  run(inputs: Record<string, Tensor>): Promise<Tensor>;
  dispose(): void;
}
