// One question after another: how long until the first word of the answer is on the live stream, and until the whole is there.
import { randomUUID } from 'node:crypto';
import type { BenchServer } from '../server';
import { newCustomer, post } from './customers';
import { quantiles, type Quantiles } from './quantiles';
import { benchQuestions } from './questions';

export const questions = 200;
/** Not counted. */
const warmUp = 10;
/** A conversation that two questions in a row could not be answered in goes to a person: each customer asks a few things only. */
const questionsACustomer = 5;
const arrivalLimitMs = 10_000;

export interface OneByOne {
  first: Quantiles;
  whole: Quantiles;
  /** Questions without an answer in time. */
  unanswered: number;
}

export async function askOneByOne(server: BenchServer): Promise<OneByOne> {
  const [first, whole]: [number[], number[]] = [[], []];
  let unanswered = 0;
  let customer = await newCustomer(server, 1);
  for (let turn = 0; turn < warmUp + questions; turn++) {
    if (turn > 0 && turn % questionsACustomer === 0) {
      customer.stream.close();
      customer = await newCustomer(server, 1 + turn);
    }
    const clientId = randomUUID();
    const arrived = customer.stream.arrival((message) => message.clientId === `${clientId}:bot:0`, arrivalLimitMs);
    const startedAt = performance.now();
    const { ok, json } = await post(server, `/conversations/${customer.id}/messages`, customer.headers, { clientId, text: benchQuestions[turn % benchQuestions.length] });
    const answeredAt = performance.now();
    // Whoever was handed to a person gets no answer of the bot's, on purpose.
    if (ok && (json as { replies: unknown[] }).replies.length === 0 && (json as { conversation: { state: string } }).conversation.state === 'waiting') {
      customer.stream.close();
      customer = await newCustomer(server, 1000 + turn);
      continue;
    }
    const seenAt = await arrived;
    if (turn < warmUp) continue;
    if (!ok || seenAt === undefined) unanswered++;
    else {
      first.push(seenAt - startedAt);
      whole.push(Math.max(answeredAt, seenAt) - startedAt);
    }
  }
  customer.stream.close();
  return { first: quantiles(first), whole: quantiles(whole), unanswered };
}
