// Has a language model word an answer from passages. Whatever goes wrong (slow, down, uncited, made up), the answer is "undefined", and
// the passages are shown as they are.
import { randomBytes } from 'node:crypto';
import { log } from '@/lib/log';
import type { PhraseAnswer } from '../dialogue/turn';
import { checkedStream, Refused } from './checked-stream';
import { promptFor } from './prompt';

export interface PhraserOptions {
  /** Base address of an OpenAI-compatible endpoint, for example http://localhost:11434/v1. */
  url: string;
  model: string;
  key?: string | undefined;
  firstTokenMs?: number;
  wholeMs?: number;
  /** After failures in a row it is left alone, so that customers don't wait for what is down. */
  pauseMs?: number;
}

const failuresBeforePause = 3;
const longestAnswerTokens = 400;

export function createPhraser({ url, model, key, firstTokenMs = 4000, wholeMs = 15_000, pauseMs = 30_000 }: PhraserOptions): PhraseAnswer {
  let failures = 0;
  let pausedUntil = 0;
  return async (question, passages, language, onDelta) => {
    if (passages.length === 0 || Date.now() < pausedUntil) return undefined;
    const abort = new AbortController();
    const stop = (reason: string) => () => abort.abort(new Error(reason));
    const first = setTimeout(stop('no word in time'), firstTokenMs);
    const whole = setTimeout(stop('not done in time'), wholeMs);
    try {
      const checked = checkedStream(passages, language, onDelta);
      for await (const text of streamWords({ url, model, key }, promptFor(question, passages, language, newFence()), abort.signal)) {
        clearTimeout(first);
        checked.add(text);
      }
      const text = checked.end();
      failures = 0;
      return { text, by: model };
    } catch (error) {
      // Texts of customers stay out of the log.
      log.warn({ model, reason: error instanceof Error ? error.message : 'unknown' }, 'the language model did not phrase an answer');
      if (error instanceof Refused) failures = 0;
      else if (++failures >= failuresBeforePause) pausedUntil = Date.now() + pauseMs;
      return undefined;
    } finally {
      clearTimeout(first);
      clearTimeout(whole);
      abort.abort();
    }
  };
}

const newFence = () => `-----${randomBytes(12).toString('hex')}-----`;

/** The words as they come. @throws what the endpoint answers, or why it was stopped */
async function* streamWords({ url, model, key }: PhraserOptions, { system, prompt }: ReturnType<typeof promptFor>, signal: AbortSignal): AsyncGenerator<string> {
  // Loaded on first use: most installations run without.
  const [{ extractReasoningMiddleware, streamText, wrapLanguageModel }, { createOpenAICompatible }] = await Promise.all([import('ai'), import('@ai-sdk/openai-compatible')]);
  const chat = createOpenAICompatible({ name: 'support', baseURL: url.replace(/\/$/, ''), ...(key ? { apiKey: key } : {}) }).chatModel(model);
  const { fullStream } = streamText({
    // Some open models think aloud in their answer; that is not for customers.
    model: wrapLanguageModel({ model: chat, middleware: extractReasoningMiddleware({ tagName: 'think' }) }),
    system, prompt, temperature: 0, maxOutputTokens: longestAnswerTokens, maxRetries: 0, abortSignal: signal,
    // Errors come as parts of the stream too; without this they would be printed.
    onError: () => undefined,
  });
  for await (const part of fullStream) {
    if (part.type === 'text-delta' && part.text !== '') yield part.text;
    else if (part.type === 'error') throw part.error instanceof Error ? part.error : new Error(String(part.error));
    else if (part.type === 'abort') throw signal.reason;
    else if (part.type === 'finish' && part.finishReason !== 'stop') throw new Refused(`ended by ${part.finishReason}`);
  }
}
