// A month of customer service for the demo: the customers' words and the agent's are written down, the bot's are its own, given now by the
// shipped models. Only the days are made up.
import { randomBytes } from 'node:crypto';
import type { Prisma } from '../../generated/prisma/client';
import { hashVisitorToken } from '../../services/support/conversations/customer';
import { openShippedDialogue } from '../open-shipped-dialogue';
import type { DemoScript } from './demo-script';
import { playScript, type PlayedConversation } from './play-script';
import { chineseScripts } from './scripts-zh';
import { englishScripts } from './scripts-en';
import { writePlayed } from './write-played';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

export const demoScripts: readonly DemoScript[] = [...englishScripts, ...chineseScripts];

export interface PlayOptions {
  /** Of the demo's user. */
  userId: string;
  random: () => number;
  now: Date;
}

/** Plays every script once for each way of asking. Reads orders, writes nothing. */
export async function playDemoSupport({ userId, random, now }: PlayOptions): Promise<PlayedConversation[]> {
  const dialogue = await openShippedDialogue();
  const played: PlayedConversation[] = [];
  try {
    for (const script of demoScripts) {
      for (const asks of script.asks) {
        const customer = script.signedIn ? { userId } : { visitorHash: hashVisitorToken(randomBytes(32).toString('base64url')) };
        played.push(await playScript({ script, asks, customer, dialogue, random, now }));
      }
    }
  } finally {
    dialogue.dispose();
  }
  return played;
}

/** Writes what was played over the last `days` days, oldest first. */
export async function writeDemoSupport(
  transaction: Prisma.TransactionClient,
  played: PlayedConversation[],
  { agent, days, random, now }: { agent: { id: string; name: string }; days: number; random: () => number; now: Date },
): Promise<void> {
  const begun = played
    .map((conversation) => ({ conversation, at: beginningOf(conversation, { days, random, now }) }))
    .sort((one, other) => one.at.getTime() - other.at.getTime());
  for (const { conversation, at } of begun) await writePlayed(transaction, conversation, agent, at);
}

function beginningOf({ script, acts }: PlayedConversation, { days, random, now }: { days: number; random: () => number; now: Date }): Date {
  const lengthMs = acts.at(-1)?.afterMs ?? 0;
  const latest = now.getTime() - lengthMs;
  if (script.openSinceMinutes !== undefined) return new Date(latest - script.openSinceMinutes * minute);
  if (script.lately) return new Date(latest - Math.floor(random() * 20 * hour));
  // Later days are a little busier, and people write from morning to evening. Today is one of the days.
  const on = new Date(now.getTime() - Math.floor((days - 1) * day * random() ** 1.2));
  const at = on.setUTCHours(8, 0, 0, 0) + Math.floor(13 * hour * random());
  return new Date(at > latest ? latest - Math.floor(random() * 6 * hour) : at);
}
