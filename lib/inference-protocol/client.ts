// The other side of the Open Inference Protocol: asks a server that we do not trust to be there, to be quick or to make sense.
// Secrets go into one header and nowhere else; messages of failures hold neither them nor anything that the server wrote.
import type { z } from 'zod';
import { messageOf } from '../../ml/core/engine-errors';
import { inferenceResponse, modelMetadata, type InferenceRequest, type InferenceResponse, type ModelMetadata } from './schema';

/** The other server gave no answer that can be used. */
export class RemoteError extends Error {
  constructor(reason: string, options: { cause?: unknown } = {}) {
    super(reason, options);
    this.name = 'RemoteError';
  }
}

export interface InferenceServer {
  /** Ends in `/v2`. */
  base: string;
  /** Value of the `authorization` header. */
  authorization?: string | undefined;
}

/** A full answer of 200 texts with 150 labels stays below 1 MB. */
const maxAnswerBytes = 4 * 1024 * 1024;

const hints: Record<number, string> = {
  401: '; is INFERENCE_URL_TOKEN right?',
  403: '; is INFERENCE_URL_TOKEN right?',
  404: '; is INFERENCE_URL right?',
};

export class InferenceClient {
  constructor(private readonly server: InferenceServer) {}

  /** What the server says about a model. @throws RemoteError */
  describe(model: string, signal?: AbortSignal): Promise<ModelMetadata> {
    return this.ask(modelMetadata, `/models/${encodeURIComponent(model)}`, { signal });
  }

  /** Runs one version of a model. @throws RemoteError */
  infer(model: string, version: string, request: InferenceRequest, signal?: AbortSignal): Promise<InferenceResponse> {
    const path = `/models/${encodeURIComponent(model)}/versions/${encodeURIComponent(version)}/infer`;
    return this.ask(inferenceResponse, path, { signal, body: JSON.stringify(request) });
  }

  private async ask<Answer>(schema: z.ZodType<Answer>, path: string, { body, signal }: { body?: string; signal: AbortSignal | undefined }): Promise<Answer> {
    const text = await this.exchange(path, body, signal);
    let json: unknown;
    try {
      json = JSON.parse(text);
    } catch (cause) {
      throw new RemoteError(`${path} answered something that is not JSON`, { cause });
    }
    const parsed = schema.safeParse(json);
    if (parsed.success) return parsed.data;
    const fields = parsed.error.issues.map((issue) => issue.path.join('.') || 'the whole').slice(0, 3).join(', ');
    throw new RemoteError(`${path} answered in another form than the protocol's (${fields})`, { cause: parsed.error });
  }

  /** The body of the answer. */
  private async exchange(path: string, body: string | undefined, signal: AbortSignal | undefined): Promise<string> {
    const { base, authorization } = this.server;
    const headers = { accept: 'application/json', ...(authorization && { authorization }), ...(body && { 'content-type': 'application/json' }) };
    try {
      // A redirect could carry texts to a host that nobody named.
      const response = await fetch(base + path, { redirect: 'error', headers, signal: signal ?? null, ...(body && { method: 'POST', body }) });
      if (response.ok) return await readLimited(response, path, signal);
      await response.body?.cancel();
      throw new RemoteError(`${path} answered with status ${response.status}${hints[response.status] ?? ''}`);
    } catch (cause) {
      if (cause instanceof RemoteError) throw cause;
      if (signal?.aborted) throw new RemoteError(`${path} was not answered in time`, { cause });
      throw new RemoteError(`${path} cannot be reached (${reasonOf(cause)})`, { cause });
    }
  }
}

/** Once the head of an answer is there, `fetch` no longer holds on to its signal, so the body's reader listens itself. */
async function readLimited(response: Response, path: string, signal: AbortSignal | undefined): Promise<string> {
  const reader = response.body?.getReader();
  const stop = () => void reader?.cancel().catch(() => undefined);
  signal?.addEventListener('abort', stop);
  try {
    const chunks: Uint8Array[] = [];
    let size = 0;
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      size += part.value.byteLength;
      if (size > maxAnswerBytes) throw new RemoteError(`${path} answered with more than ${maxAnswerBytes / 1024 / 1024} MiB`);
      chunks.push(part.value);
    }
    signal?.throwIfAborted();
    return Buffer.concat(chunks).toString('utf8');
  } finally {
    signal?.removeEventListener('abort', stop);
    stop();
  }
}

/** `fetch failed` says nothing; its cause does, for example `ECONNREFUSED`. */
function reasonOf(error: unknown): string {
  const { cause } = error as { cause?: { code?: unknown } };
  return typeof cause?.code === 'string' ? cause.code : messageOf(cause ?? error);
}
