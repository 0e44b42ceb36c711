// Plays a script: its people do what it says, the dialogue answers. Nothing is written yet; times count from the first message.
import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import type { Customer } from '../../services/support/conversations/customer';
import { leftOpen } from '../../services/support/conversations/resolve-idle';
import { converse } from '../../services/support/dialogue/converse';
import type { TurnResult } from '../../services/support/dialogue/turn';
import { orderToolsFor } from '../../services/support/orders/order-tools';
import { supportSettings } from '../../services/support/settings/schema';
import type { ShippedDialogue } from '../open-shipped-dialogue';
import type { DemoScript, DemoStep } from './demo-script';

export type DemoAct =
  | { kind: 'say'; clientId: string; text: string }
  | { kind: 'turn'; clientId: string; result: TurnResult; latencyMs: number }
  /** A person is called by the customer, where the bot did not do it. */
  | { kind: 'call' }
  | { kind: 'take' }
  /** By nobody: the customer got nothing, or left in the middle. */
  | { kind: 'end'; by: 'agent' | 'customer' | 'bot' | undefined }
  | { kind: 'step'; step: Exclude<DemoStep, string | { ends: unknown } | { later: unknown }> };

export interface PlayedConversation {
  id: string;
  script: DemoScript;
  customer: Customer;
  acts: { afterMs: number; act: DemoAct }[];
}

interface Play {
  script: DemoScript;
  asks: string;
  customer: Customer;
  dialogue: ShippedDialogue;
  random: () => number;
  now: Date;
}

const second = 1000;
const minute = 60 * second;
const idleMs = supportSettings.parse({}).idleMinutes * minute;

export async function playScript({ script, asks, customer, dialogue, random, now }: Play): Promise<PlayedConversation> {
  const id = randomUUID();
  const deps = dialogue.deps(orderToolsFor(customer, id), now);
  const acts: PlayedConversation['acts'] = [];
  let clock = 0;
  let state: 'bot' | 'waiting' | 'person' | 'resolved' = 'bot';
  let context: unknown = null;
  let last: TurnResult | undefined;
  const between = (from: number, to: number) => from + Math.floor(random() * (to - from));
  const add = (act: DemoAct, ms: number) => acts.push({ afterMs: (clock += ms), act });

  async function say(text: string): Promise<void> {
    const clientId = randomUUID();
    if (state === 'resolved') state = 'bot';
    add({ kind: 'say', clientId, text }, acts.length === 0 ? 0 : between(15 * second, 80 * second));
    if (state !== 'bot') return;
    const startedAt = performance.now();
    last = await converse({ text, clientId }, context, deps);
    const latencyMs = performance.now() - startedAt;
    context = last.context;
    add({ kind: 'turn', clientId, result: last, latencyMs }, Math.ceil(latencyMs));
    if (last.handover) state = 'waiting';
    else if (last.resolved) state = 'resolved';
  }

  function reply(step: { agent: string }): void {
    if (state === 'bot' || state === 'resolved') add({ kind: 'call' }, between(5 * second, 30 * second));
    if (state !== 'person') add({ kind: 'take' }, between(minute, 14 * minute));
    state = 'person';
    add({ kind: 'step', step }, between(30 * second, 3 * minute));
  }

  /** Whether the bot's last words, or a person, helped. */
  function helped(): boolean {
    const outcome = last?.replies.at(-1)?.data.outcome;
    return acts.some(({ act }) => act.kind === 'take') || (outcome !== undefined && !leftOpen.includes(outcome));
  }

  function end(how: 'agent' | 'customer' | 'silence'): void {
    const left = how === 'silence' || !helped();
    if (state !== 'resolved') add({ kind: 'end', by: left ? (helped() ? 'bot' : undefined) : how }, left ? idleMs + between(0, minute) : between(20 * second, 4 * minute));
    state = 'resolved';
  }

  /** A model that answers otherwise than when the script was written gets what a careful customer would say of it. */
  function judge(step: Extract<DemoAct, { kind: 'step' }>['step']): typeof step {
    if ('satisfaction' in step && !helped()) return { satisfaction: 2 };
    if ('rate' in step && !helped()) return { rate: 'down', reason: 'not_understood' };
    return step;
  }

  await say(asks);
  for (const step of script.then) {
    if (typeof step === 'string') await say(step);
    else if ('agent' in step) reply(step);
    else if ('ends' in step) end(step.ends);
    else if ('later' in step) clock += step.later * 24 * 60 * minute;
    else add({ kind: 'step', step: judge(step) }, between(5 * second, 40 * second));
  }
  return { id, script, customer, acts };
}
