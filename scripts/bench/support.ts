// The customer-service chat on the native engine: how long one question takes, and 500 open conversations at once, each with its live
// stream. The server is a process of its own; it shares the machine with the clients.
import { memoryOf, readLoopDelay, startServer } from './server';
import { askOneByOne, questions, type OneByOne } from './support/ask-one-by-one';
import { behindProxy } from './support/customers';
import { shown } from './support/quantiles';
import { findSaved, type SavedMessages } from './support/saved-messages';
import { load, talkToMany, ways, type ManyTalks } from './support/talk-to-many';

export interface SupportFigures {
  oneByOne: OneByOne & { questions: number };
  many: Omit<ManyTalks, 'accepted'> & { load: typeof load; saved: SavedMessages; loopP99Ms: number | null; memoryMb: string };
}

export async function measureSupport(): Promise<SupportFigures> {
  const server = await startServer(3920, { ...behindProxy, TREFOIL_ENGINE: 'native' });
  try {
    process.stderr.write('support: one question after another …\n');
    const oneByOne = { ...(await askOneByOne(server)), questions };
    process.stderr.write(`support: ${load.conversations} open conversations …\n`);
    await readLoopDelay(server);
    const { accepted, ...many } = await talkToMany(server, load);
    const loopP99Ms = await readLoopDelay(server);
    return { oneByOne, many: { ...many, load, saved: findSaved(server.databaseUrl, accepted), loopP99Ms, memoryMb: memoryOf(server) } };
  } finally {
    server.stop();
  }
}

export async function benchSupport(): Promise<string> {
  const { oneByOne, many } = await measureSupport();
  const { conversations, withPeople, people, messagesPerSecond, seconds } = many.load;
  const row = (...cells: (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [
    '## Customer-service chat',
    '',
    `${oneByOne.questions} different questions of the help centre's held-out set one after another, each customer with an open live stream; milliseconds from sending. Without a language model an answer comes whole, so its first word is on the stream when all of it is.`,
    '',
    '| | p50 | p95 |',
    '|---|---|---|',
    row('first word on the live stream', shown(oneByOne.first.p50), shown(oneByOne.first.p95)),
    row('whole answer, on the stream and in the reply to the request', shown(oneByOne.whole.p50), shown(oneByOne.whole.p95)),
    '',
    `Unanswered: ${oneByOne.unanswered}.`,
    '',
    `${conversations} open conversations, each with a live stream and an address of its own; ${withPeople} of them are with one of ${people} people, who have them open too. ${messagesPerSecond} messages a second for ${seconds} s (${many.messagesPerSecond.toFixed(1)} as it came out), four in five to the assistant. Milliseconds from sending to arrival on the other side's stream.`,
    '',
    '| message to screen | messages | p50 | p95 | p99 |',
    '|---|---|---|---|---|',
    ...[...ways, 'all' as const].map((way) => row(way, many.toScreen[way].count, ...(['p50', 'p95', 'p99'] as const).map((name) => shown(many.toScreen[way][name])))),
    '',
    `Lost: ${many.lost}. Doubled: ${many.doubled}. Kept but not in the database: ${many.saved.missing}; there twice: ${many.saved.doubled}. Refused: ${many.refused}. The assistant was silent ${many.silent} times, where the conversation waits for a person. Event loop p99: ${shown(many.loopP99Ms)} ms; memory of the server: ${many.memoryMb} MB.`,
  ].join('\n');
}
