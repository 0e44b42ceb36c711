// Every service of the product. The record's key is the database's own enum: a service that is added there does not
// compile until it brings its page, its models, its schemas and its use case here.
import 'server-only';
import type { z } from 'zod';
import type { Service } from '@/lib/generated/prisma/enums';
import { respond as recommend } from './recommendations/respond';
import { recommendationsAnswer, recommendationsInput } from './recommendations/schema';
import { respond } from './sentiment/respond';
import { sentimentAnswer, sentimentInput } from './sentiment/schema';
import { respond as respondToCustomer } from './support/respond';
import { supportAnswer, supportInput } from './support/schema';

interface ServiceEntry<Input extends z.ZodType, Answer extends z.ZodType> {
  /** Where people use it. */
  href: `/${string}`;
  /** Folders of `public/models` with what it needs; the first is its main task. */
  tasks: readonly [string, ...string[]];
  input: Input;
  answer: Answer;
  respond: (userId: string, input: z.output<Input>) => Promise<z.output<Answer>[]>;
}

/** What every service has, whatever its schemas. */
type SomeService = Omit<ServiceEntry<z.ZodType, z.ZodType>, 'respond'> & {
  respond: (userId: string, input: never) => Promise<unknown[]>;
};

const service = <Input extends z.ZodType, Answer extends z.ZodType>(entry: ServiceEntry<Input, Answer>): ServiceEntry<Input, Answer> => entry;

export const services = {
  support: service({
    href: '/support',
    tasks: ['intents', 'polarity'],
    input: supportInput,
    answer: supportAnswer,
    respond: respondToCustomer,
  }),
  sentiment: service({
    href: '/sentiment',
    tasks: ['polarity', 'topics', 'entities'],
    input: sentimentInput,
    answer: sentimentAnswer,
    respond,
  }),
  recommendations: service({
    href: '/recommendations',
    tasks: ['items/fern-and-fable'],
    input: recommendationsInput,
    answer: recommendationsAnswer,
    respond: recommend,
  }),
} satisfies Record<Service, SomeService>;
