// What each model behind an answer said, read from the stored answer: a caller is never asked.
import type { Prediction } from '@/lib/generated/prisma/client';
import type { Service } from '@/lib/generated/prisma/enums';
import { sentimentOutput } from '@/lib/services/sentiment/schema';
import { answerData } from '@/lib/services/support/schema';
import type { TaskName } from '@/ml/tasks/registry';

export type SaidLabels = Partial<Record<TaskName, string>>;

const readers: Record<Service, (output: unknown) => SaidLabels> = {
  support: (output) => {
    const [intent] = answerData.pick({ intents: true }).parse(output).intents;
    return intent ? { intents: intent.label } : {};
  },
  sentiment: (output) => {
    const { polarity, topic } = sentimentOutput.parse(output);
    return { polarity: polarity.label, topics: topic.label };
  },
  recommendations: () => ({}),
};

/** The label of each task behind the answer. @throws ZodError when the stored output is none of its service. */
export function saidLabels({ service, output }: Pick<Prediction, 'service' | 'output'>): SaidLabels {
  return readers[service](output);
}
