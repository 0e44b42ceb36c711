// Reads a request's body without trusting its length, its encoding or its syntax.
import { AppError } from '@/lib/errors';
import type { CallRequest } from './route';

type WithBody = Pick<CallRequest, 'headers' | 'body'>;

/**
 * The JSON in a request's body.
 * @throws AppError `too_large` past `maxBytes`, `invalid_encoding` when it is no UTF-8, `invalid_json` with the reason.
 */
export async function readJson(request: WithBody, maxBytes: number): Promise<unknown> {
  const bytes = await readBytes(request, maxBytes);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new AppError('invalid_encoding', 'The body is not valid UTF-8 text.', { cause });
  }
  if (text.trim() === '') throw new AppError('invalid_json', 'The body is empty; JSON was expected.');
  try {
    return JSON.parse(text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new AppError('invalid_json', `The body is not valid JSON: ${reason.slice(0, 200)}`, { cause });
  }
}

/** @throws AppError `too_large` past `maxBytes` */
export async function readBytes(request: WithBody, maxBytes: number): Promise<Uint8Array> {
  const tooLarge = () =>
    new AppError('too_large', `The body is larger than ${maxBytes} bytes.`, { values: { maxBytes } });
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) throw tooLarge();
  if (!request.body) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const part of request.body) {
    size += part.byteLength;
    // Leaving the loop says that no more is wanted.
    if (size > maxBytes) throw tooLarge();
    chunks.push(part);
  }
  return Buffer.concat(chunks);
}
