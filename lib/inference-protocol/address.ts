// INFERENCE_URL: where another server speaks the Open Inference Protocol.
import { unescape } from 'node:querystring';
import { z } from 'zod';

export interface InferenceAddress {
  /** Ends in `/v2`; holds no credentials. */
  base: string;
  /** The `authorization` header of a user name and password that were in the address. */
  basic?: string;
}

/** The rule: `/v2` is added unless the address ends in it. */
export const inferenceAddress = z.string().transform((text, context): InferenceAddress => {
  const refuse = (message: string) => {
    context.addIssue(message);
    return z.NEVER;
  };
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !['http:', 'https:'].includes(url.protocol)) return refuse('needs an address that begins with http:// or https://');
  if (url.search || url.hash) return refuse('takes no ? and no #; a token belongs into INFERENCE_URL_TOKEN');
  const path = url.pathname.replace(/\/+$/, '');
  const base = url.origin + (path.endsWith('/v2') ? path : `${path}/v2`);
  if (!url.username && !url.password) return { base };
  return { base, basic: `Basic ${Buffer.from(`${unescape(url.username)}:${unescape(url.password)}`).toString('base64')}` };
});

/** Sent in a header, which takes no spaces or letters beyond ASCII. */
export const bearerToken = z.string().regex(/^[\x21-\x7e]+$/, 'may hold ASCII letters, digits and signs only');
