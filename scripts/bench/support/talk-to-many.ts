// Many open conversations at once, each with its live stream; some of them with a person, who has them open as well. Messages come at a
// steady rate, whatever becomes of those before.
import { randomUUID } from 'node:crypto';
import { signedInCookie, type BenchServer } from '../server';
import { newCustomer, post, type Customer } from './customers';
import { openLiveStream, type LiveStream } from './live-stream';
import { quantiles, type Quantiles } from './quantiles';
import { benchQuestions } from './questions';

export const load = { conversations: 500, withPeople: 50, people: 5, messagesPerSecond: 25, seconds: 60 };
/** Opened at a time. */
const openAtOnce = 25;
/** What has not arrived by then is lost. */
const arrivalLimitMs = 10_000;

export const ways = ['assistant to customer', 'customer to person', 'person to customer'] as const;
export type Way = (typeof ways)[number];

export interface ManyTalks {
  toScreen: Record<Way | 'all', Quantiles>;
  /** As it came out. */
  messagesPerSecond: number;
  lost: number;
  doubled: number;
  refused: number;
  /** Messages to the assistant in conversations that wait for a person: it is silent there. */
  silent: number;
  /** Client ids of what the server said it has kept. */
  accepted: string[];
}

interface Desk {
  customer: Customer;
  agent: Record<string, string>;
  stream: LiveStream;
}

export async function talkToMany(server: BenchServer, load: { conversations: number; withPeople: number; people: number; messagesPerSecond: number; seconds: number }): Promise<ManyTalks> {
  const customers: Customer[] = [];
  for (let from = 0; from < load.conversations; from += openAtOnce) {
    const some = Math.min(openAtOnce, load.conversations - from);
    customers.push(...await Promise.all(Array.from({ length: some }, (_, index) => newCustomer(server, 10_000 + from + index))));
  }
  const desks = await openDesks(server, customers.slice(0, load.withPeople), load.people);
  const alone = customers.slice(load.withPeople);

  const times: Record<Way, number[]> = { 'assistant to customer': [], 'customer to person': [], 'person to customer': [] };
  const accepted: string[] = [];
  let [lost, refused, silent] = [0, 0, 0];
  async function send(way: Way, stream: LiveStream, path: string, headers: Record<string, string>, text: string): Promise<void> {
    const clientId = randomUUID();
    const awaited = way === 'assistant to customer' ? `${clientId}:bot:0` : clientId;
    const arrived = stream.arrival((message) => message.clientId === awaited, arrivalLimitMs);
    const startedAt = performance.now();
    const { ok, json } = await post(server, path, headers, { clientId, text });
    if (!ok) return void refused++;
    accepted.push(clientId);
    const { replies, conversation } = json as { replies?: unknown[]; conversation?: { state: string } };
    if (way === 'assistant to customer' && replies?.length === 0 && conversation?.state === 'waiting') return void silent++;
    const seenAt = await arrived;
    if (seenAt === undefined) lost++;
    else times[way].push(seenAt - startedAt);
  }

  const sent: Promise<void>[] = [];
  const startedAt = performance.now();
  const total = load.messagesPerSecond * load.seconds;
  for (let turn = 0; turn < total; turn++) {
    // By the clock, so that a slow answer does not thin out what comes after it.
    const waitMs = startedAt + (turn * 1000) / load.messagesPerSecond - performance.now();
    if (waitMs > 0) await new Promise((resolve) => setTimeout(resolve, waitMs));
    const desk = desks[Math.floor(turn / 5) % desks.length];
    const customer = alone[(turn * 7) % alone.length];
    if (turn % 10 === 0 && desk) sent.push(send('customer to person', desk.stream, `/conversations/${desk.customer.id}/messages`, desk.customer.headers, `Are you there? ${turn}`));
    else if (turn % 10 === 5 && desk) sent.push(send('person to customer', desk.customer.stream, `/inbox/${desk.customer.id}/messages`, desk.agent, `Yes, I am looking. ${turn}`));
    else if (customer) sent.push(send('assistant to customer', customer.stream, `/conversations/${customer.id}/messages`, customer.headers, `${benchQuestions[turn % benchQuestions.length]} ${turn}`));
  }
  const sentFor = (performance.now() - startedAt) / 1000;
  await Promise.all(sent);

  const streams = [...customers, ...desks].map(({ stream }) => stream);
  const doubled = streams.reduce((sum, stream) => sum + stream.doubled, 0);
  streams.forEach((stream) => stream.close());
  const toScreen = { ...mapValues(times, quantiles), all: quantiles(Object.values(times).flat()) };
  return { toScreen, messagesPerSecond: total / sentFor, lost, doubled, refused, silent, accepted };
}

/** Conversations that are with a person, who has them open. */
async function openDesks(server: BenchServer, customers: Customer[], people: number): Promise<Desk[]> {
  const agents = await Promise.all(Array.from({ length: people }, async (_, index) => ({ cookie: await signedInCookie(server, 100 + index, 'agent') })));
  const desks: Desk[] = [];
  for (const [index, customer] of customers.entries()) {
    const agent = agents[index % agents.length] ?? { cookie: '' };
    await post(server, `/conversations/${customer.id}/messages`, customer.headers, { clientId: randomUUID(), text: 'a person, please' });
    const { json } = await post(server, `/inbox/${customer.id}/take`, agent, { revision: await revisionOf(server, customer.id, agent) });
    if ((json as { state?: string }).state !== 'person') throw new Error(`A conversation could not be taken: ${JSON.stringify(json)}`);
    desks.push({ customer, agent, stream: await openLiveStream(`${server.url}/api/v1/support/inbox/${customer.id}/live`, agent) });
  }
  return desks;
}

async function revisionOf(server: BenchServer, id: string, headers: Record<string, string>): Promise<number> {
  const answer = await fetch(`${server.url}/api/v1/support/inbox/${id}`, { headers });
  return ((await answer.json()) as { item: { revision: number } }).item.revision;
}

const mapValues = <Key extends string, From, To>(record: Record<Key, From>, to: (value: From) => To) =>
  Object.fromEntries(Object.entries<From>(record).map(([key, value]) => [key, to(value)])) as Record<Key, To>;
