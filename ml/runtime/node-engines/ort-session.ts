// A network on one of ONNX Runtime's execution providers.
import { InferenceSession } from 'onnxruntime-node';
import { EngineLostError, messageOf } from '../../core/engine-errors';
import type { Session } from '../../core/session';
import type { Tensor } from '../../core/tensor';
import { compileOnnx } from '../../network/compile-onnx';
import type { Graph } from '../../network/graph';
import { asFeeds, fromOrt } from './ort-tensors';

/**
 * @param threads one unless given: a server's throughput comes from worker threads, each with a session of its own
 * @throws Error when the provider cannot be had: with a single one named, nothing else is tried.
 */
export async function openOrtSession(provider: 'cpu' | 'cuda', graph: Graph, weights: Record<string, Tensor>, threads = 1): Promise<Session> {
  const session = await InferenceSession.create(compileOnnx(graph, weights), {
    executionProviders: [provider],
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    logSeverityLevel: 3,
  });
  return {
    async run(inputs) {
      try {
        return fromOrt(await session.run(asFeeds(inputs)), graph.output.name);
      } catch (cause) {
        if (/alloc|out of memory/i.test(messageOf(cause))) throw new EngineLostError(provider, messageOf(cause), { cause });
        throw cause;
      }
    },
    dispose: () => void session.release(),
  };
}
