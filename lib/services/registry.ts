// Every service of the product. The record's key is the database's own enum: a service that is added there does not
// compile until it says here whether it is built, and a built one until it brings its schemas and its use case.
import 'server-only';
import type { z } from 'zod';
import type { Service } from '@/lib/generated/prisma/enums';
import { respond } from './sentiment/respond';
import { sentimentAnswer, sentimentInput } from './sentiment/schema';
import { respond as respondToCustomer } from './support/respond';
import { supportAnswer, supportInput } from './support/schema';

interface ReadyService<Input extends z.ZodType, Answer extends z.ZodType> {
  state: 'ready';
  /** Where people use it. */
  href: `/${string}`;
  /** Tasks whose artefacts it needs; the first is its main task. */
  tasks: readonly [string, ...string[]];
  input: Input;
  answer: Answer;
  respond: (userId: string, input: z.output<Input>) => Promise<z.output<Answer>[]>;
}

interface PlannedService {
  state: 'planned';
  href: `/${string}`;
}

/** What every built service has, whatever its schemas. */
type SomeReadyService = Omit<ReadyService<z.ZodType, z.ZodType>, 'respond'> & {
  respond: (userId: string, input: never) => Promise<unknown[]>;
};

const ready = <Input extends z.ZodType, Answer extends z.ZodType>(
  service: Omit<ReadyService<Input, Answer>, 'state'>,
): ReadyService<Input, Answer> => ({ state: 'ready', ...service });

const planned = (href: `/${string}`): PlannedService => ({ state: 'planned', href });

export const services = {
  support: ready({
    href: '/support',
    tasks: ['intents', 'polarity'],
    input: supportInput,
    answer: supportAnswer,
    respond: respondToCustomer,
  }),
  sentiment: ready({
    href: '/sentiment',
    tasks: ['polarity', 'topics', 'entities'],
    input: sentimentInput,
    answer: sentimentAnswer,
    respond,
  }),
  recommendations: planned('/recommendations'),
} satisfies Record<Service, PlannedService | SomeReadyService>;
