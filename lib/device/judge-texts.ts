// Judges texts for a page: on the server while it answers, else on this device. A failed part falls to the device,
// what is done stays done, and the caller sees answers as they come.
import type { ResultRow } from '@/lib/services/sentiment/result-row';
import type { SentimentAnswer } from '@/lib/services/sentiment/schema';
import { askServer, ServerAway, ServerRefused, serverDeadlineMs } from './ask-server';
import type { Connection } from './connection';
import type { Device } from './create-device';
import type { Outbox } from './outbox';
import type { LocalAnswer } from './outbox-store';
import { splitTexts, type NumberedText } from './split-texts';

export interface JudgeDeps {
  device: Device;
  connection: Connection;
  outbox: Outbox;
}

export interface JudgeJob {
  texts: NumberedText[];
  /** Set for many texts; a single text belongs to no batch. */
  batch: { id: string; name: string } | null;
  /** Send nothing: judge here and keep the answers here. */
  keep: boolean;
  signal: AbortSignal;
  onAnswers: (rows: ResultRow[]) => void;
}

const partsInFlight = 2;
const textsPerDevicePart = 25;
const patience = 20;

/**
 * Judges all texts of a job.
 * @throws ServerRefused when the server will not, Error when the device is needed and cannot, or the signal's abort.
 */
export async function judgeTexts(job: JudgeJob, deps: JudgeDeps): Promise<void> {
  const parts = splitTexts(job.texts);
  let next = 0;
  const work = async () => {
    for (let part = parts[next++]; part; part = parts[next++]) {
      job.signal.throwIfAborted();
      await judgePart(part, job, deps);
    }
  };
  await Promise.all(Array.from({ length: job.keep ? 1 : partsInFlight }, work));
}

async function judgePart(part: NumberedText[], job: JudgeJob, deps: JudgeDeps): Promise<void> {
  if (!job.keep && deps.connection.state.get() === 'here') {
    try {
      job.onAnswers(await askPatiently(part, job));
      return;
    } catch (error) {
      if (!(error instanceof ServerAway)) throw error;
      deps.connection.lost();
    }
  }
  for (let from = 0; from < part.length; from += textsPerDevicePart) {
    job.signal.throwIfAborted();
    job.onAnswers(await judgeHere(part.slice(from, from + textsPerDevicePart), job, deps));
  }
}

/** Asks the server; when it says "slow down", waits as long as it says. */
async function askPatiently(part: NumberedText[], job: JudgeJob): Promise<ResultRow[]> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await askForPart(part, job);
    } catch (error) {
      if (!(error instanceof ServerRefused) || error.status !== 429 || attempt >= patience) throw error;
      await pause(Math.max(1, error.retryAfterS) * 1000, job.signal);
    }
  }
}

async function askForPart(part: NumberedText[], { batch, signal }: JudgeJob): Promise<ResultRow[]> {
  const { results } = await askServer<{ results: SentimentAnswer[] }>('/api/v1/sentiment', {
    method: 'POST',
    body: {
      texts: part.map(({ text }) => text),
      ids: part.map(({ id }) => id),
      ...(batch && { batch: { ...batch, offset: (part[0]?.row ?? 1) - 1 } }),
      attribute: part.length === 1 && !batch,
    },
    deadlineMs: serverDeadlineMs,
    signal,
  });
  return results.map((answer, index) => rowOf(answer, part[index], batch, Date.now()));
}

async function judgeHere(part: NumberedText[], { batch, keep }: JudgeJob, { device, outbox }: JudgeDeps): Promise<ResultRow[]> {
  const attribute = part.length === 1 && !batch;
  const { outputs, engine, version, latencyMs } = await device.judge(part.map(({ text }) => text), { attribute });
  const createdAt = Date.now();
  const local = part.flatMap(({ id, text, row }, index): LocalAnswer[] => {
    const output = outputs[index];
    if (!output) return [];
    return [{
      kind: 'answer', id, text, output, engine, latencyMs, createdAt, kept: keep,
      ...(batch && { batch, row }),
    }];
  });
  await outbox.keepAnswers(local);
  return local.map((answer) => localRow(answer, version));
}

/** An answer kept in this browser, as lists show it. */
export function localRow(answer: LocalAnswer, version = answer.output.polarity.version): ResultRow {
  const { id, text, output, engine, latencyMs, row, batch, createdAt } = answer;
  const given: SentimentAnswer = { id, ...output, version, ranOn: 'browser', engine, latencyMs };
  return rowOf(given, { id, text, row: row ?? 0 }, batch ?? null, createdAt);
}

function rowOf(answer: SentimentAnswer, text: NumberedText | undefined, batch: JudgeJob['batch'], createdAt: number): ResultRow {
  return {
    ...answer, text: text?.text ?? '', row: text?.row || null, batch, createdAt,
    shared: false, feedback: null, confirmed: null,
  };
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    }, { once: true });
  });
}
