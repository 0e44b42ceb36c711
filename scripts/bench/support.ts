// The customer-service chat: how long one question takes, and 500 open conversations at once, each with its live stream. Server and clients
// share the machine. Each visitor has an address of their own, as behind a proxy, so that the rate limits stay as they are.
import { randomBytes, randomUUID } from 'node:crypto';
import { openLiveStream, type LiveStream } from './live-stream';
import { benchQuestions } from './questions';
import { signedInCookie, startServer, type BenchServer } from './server';

const questions = 200;
const conversations = 500;
/** So many of them talk to a person, who has the conversation open. */
const withPeople = 50;
const messagesPerSecond = 25;
const loadMs = 60_000;
/** What has not arrived by then is lost. */
const arrivalLimitMs = 10_000;

interface Customer {
  headers: Record<string, string>;
  id: string;
  stream: LiveStream;
}

export async function benchSupport(): Promise<string> {
  const server = await startServer(3920, { TRUSTED_PROXIES: '1' });
  try {
    process.stdout.write('support: one question after another …\n');
    const single = await askOneByOne(server);
    process.stdout.write(`support: ${conversations} open conversations …\n`);
    const many = await talkToMany(server);
    return [
      '## Customer-service chat',
      '',
      `${questions} questions one after another, each the next of a conversation with an open live stream; milliseconds from sending. Without a language model an answer comes whole, so its first word is on the stream when all of it is.`,
      '',
      '| | p50 | p95 |',
      '|---|---|---|',
      `| first word on the live stream | ${single.first.p50} | ${single.first.p95} |`,
      `| whole answer in the reply to the request | ${single.whole.p50} | ${single.whole.p95} |`,
      '',
      `${conversations} open conversations with live streams, ${withPeople} of them with a person who has them open; ${messagesPerSecond} messages a second for ${loadMs / 1000} s, four in five to the assistant. Milliseconds from sending to arrival on the other side's stream.`,
      '',
      '| message to screen | messages | p50 | p95 | p99 |',
      '|---|---|---|---|---|',
      ...many.rows.map(({ name, times }) => `| ${name} | ${times.count} | ${times.p50} | ${times.p95} | ${times.p99} |`),
      '',
      `Lost: ${many.lost}. Doubled: ${many.doubled}. Refused: ${many.refused}. Silent because the conversation waits for a person: ${many.silent}.`,
    ].join('\n');
  } finally {
    server.stop();
  }
}

const post = async (server: BenchServer, path: string, headers: Record<string, string>, body: object) => {
  const answer = await fetch(`${server.url}/api/v1/support${path}`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });
  const json: unknown = await answer.json();
  return { ok: answer.ok, status: answer.status, json };
};

async function newCustomer(server: BenchServer, index: number): Promise<Customer> {
  const headers = { 'x-visitor-token': randomBytes(32).toString('base64url'), 'x-forwarded-for': `10.${index >> 16}.${(index >> 8) & 255}.${index & 255}` };
  const { ok, json } = await post(server, '/conversations', headers, { locale: 'en' });
  if (!ok) throw new Error(`A conversation could not be begun: ${JSON.stringify(json)}`);
  const { id } = json as { id: string };
  return { headers, id, stream: await openLiveStream(`${server.url}/api/v1/support/conversations/${id}/live`, headers) };
}

async function askOneByOne(server: BenchServer) {
  const first: number[] = [];
  const whole: number[] = [];
  let customer = await newCustomer(server, 1);
  for (let turn = -10; turn < questions; turn++) {
    if (turn % 20 === 0) {
      customer.stream.close();
      customer = await newCustomer(server, 100 + turn);
    }
    const clientId = randomUUID();
    const arrived = customer.stream.arrival((message) => message.clientId === `${clientId}:bot:0`, arrivalLimitMs);
    const startedAt = performance.now();
    const { ok } = await post(server, `/conversations/${customer.id}/messages`, customer.headers, { clientId, text: benchQuestions[(turn + 10) % benchQuestions.length] });
    const answeredAt = performance.now();
    const seenAt = await arrived;
    // The first ten warm up.
    if (!ok || seenAt === undefined || turn < 0) continue;
    whole.push(answeredAt - startedAt);
    first.push(seenAt - startedAt);
  }
  customer.stream.close();
  return { first: quantiles(first), whole: quantiles(whole) };
}

async function talkToMany(server: BenchServer) {
  const customers: Customer[] = [];
  for (let from = 0; from < conversations; from += 25) {
    customers.push(...await Promise.all(Array.from({ length: 25 }, (_, index) => newCustomer(server, 1000 + from + index))));
  }
  const cookies = await Promise.all(Array.from({ length: 5 }, (_, index) => signedInCookie(server, 100 + index, 'agent')));
  const desks: { customer: Customer; agent: Record<string, string>; stream: LiveStream }[] = [];
  for (const [index, customer] of customers.slice(0, withPeople).entries()) {
    const agent = { cookie: cookies[index % cookies.length] ?? '' };
    await post(server, `/conversations/${customer.id}/messages`, customer.headers, { clientId: randomUUID(), text: 'a person, please' });
    const { json } = await post(server, `/inbox/${customer.id}/take`, agent, { revision: await revisionOf(server, customer.id, agent) });
    if ((json as { state?: string }).state !== 'person') throw new Error(`A conversation could not be taken: ${JSON.stringify(json)}`);
    desks.push({ customer, agent, stream: await openLiveStream(`${server.url}/api/v1/support/inbox/${customer.id}/live`, agent) });
  }

  const times = { 'customer to person': [] as number[], 'person to customer': [] as number[], 'assistant to customer': [] as number[] };
  let [lost, refused, silent] = [0, 0, 0];
  const sent: Promise<void>[] = [];
  const send = async (kind: keyof typeof times, stream: LiveStream, id: string, request: () => ReturnType<typeof post>) => {
    const arrived = stream.arrival((message) => message.clientId === id, arrivalLimitMs);
    const startedAt = performance.now();
    const { ok, json } = await request();
    if (!ok) return void refused++;
    // Handed to a person meanwhile: the assistant is silent on purpose.
    const { replies, conversation } = json as { replies?: unknown[]; conversation?: { state: string } };
    if (replies?.length === 0 && conversation?.state === 'waiting' && kind === 'assistant to customer') return void silent++;
    const seenAt = await arrived;
    if (seenAt === undefined) lost++;
    else times[kind].push(seenAt - startedAt);
  };
  const until = performance.now() + loadMs;
  for (let turn = 0; performance.now() < until; turn++) {
    const clientId = randomUUID();
    const desk = desks[turn % desks.length];
    const customer = customers[withPeople + (turn * 7) % (conversations - withPeople)];
    if (turn % 10 === 0 && desk) {
      sent.push(send('customer to person', desk.stream, clientId, () => post(server, `/conversations/${desk.customer.id}/messages`, desk.customer.headers, { clientId, text: `Are you there? ${turn}` })));
    } else if (turn % 10 === 5 && desk) {
      sent.push(send('person to customer', desk.customer.stream, clientId, () => post(server, `/inbox/${desk.customer.id}/messages`, desk.agent, { clientId, text: `Yes, I am looking. ${turn}` })));
    } else if (customer) {
      const text = benchQuestions[turn % benchQuestions.length];
      sent.push(send('assistant to customer', customer.stream, `${clientId}:bot:0`, () => post(server, `/conversations/${customer.id}/messages`, customer.headers, { clientId, text })));
    }
    await new Promise((resolve) => setTimeout(resolve, 1000 / messagesPerSecond));
  }
  await Promise.all(sent);
  const streams = [...customers.map(({ stream }) => stream), ...desks.map(({ stream }) => stream)];
  const doubled = streams.reduce((sum, stream) => sum + stream.doubled, 0);
  streams.forEach((stream) => stream.close());
  const all = Object.values(times).flat();
  return { rows: [...Object.entries(times).map(([name, each]) => ({ name, times: quantiles(each) })), { name: '**all**', times: quantiles(all) }], lost, refused, silent, doubled };
}

async function revisionOf(server: BenchServer, id: string, headers: Record<string, string>): Promise<number> {
  const answer = await fetch(`${server.url}/api/v1/support/inbox/${id}`, { headers });
  return ((await answer.json()) as { item: { revision: number } }).item.revision;
}

function quantiles(values: number[]) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN).toFixed(0);
  return { count: sorted.length, p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}
