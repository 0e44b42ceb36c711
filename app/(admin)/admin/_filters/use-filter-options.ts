// What each filter can be set to, named in the reader's language.
import { useTranslations } from 'next-intl';
import { useAnswerName } from '@/app/_components/feedback/use-answer-name';
import { useLabelName } from '@/app/_components/feedback/use-label-name';
import { periods } from '@/lib/filters/time-span';
import { feedbackReasons, verdicts } from '@/lib/feedback/schema';
import { RanOn, Service } from '@/lib/generated/prisma/enums';

export const selectNames = ['period', 'service', 'version', 'label', 'topic', 'verdict', 'ranOn', 'reason', 'corrected', 'commented'] as const;
export type SelectName = (typeof selectNames)[number];

export interface FilterOption {
  value: string;
  text: string;
}

/** Versions, labels and topics that ratings exist for. */
export interface FilterChoices {
  versions: string[];
  labels: string[];
  topics: string[];
}

export function useFilterOptions({ versions, labels, topics }: FilterChoices): Record<SelectName, FilterOption[]> {
  const t = useTranslations('feedback.filters');
  const name = useTranslations('labels');
  const answerName = useAnswerName();
  const labelName = useLabelName();
  const list = (values: readonly string[], text: (value: string) => string) => values.map((value) => ({ value, text: text(value) }));
  const flags = [{ value: 'yes', text: t('yes') }, { value: 'no', text: t('no') }];
  return {
    period: list(periods, (value) => t(`periods.${value}`)),
    service: list(Object.values(Service), (value) => name(`service.${value}`)),
    version: list(versions, (value) => value),
    label: list(labels, (value) => answerName(value)),
    topic: list(topics, (value) => labelName('topics', value)),
    verdict: list(verdicts, (value) => name(`verdict.${value}`)),
    ranOn: list(Object.values(RanOn), (value) => name(`ranOn.${value}`)),
    reason: list(feedbackReasons, (value) => name(`reason.${value}`)),
    corrected: flags,
    commented: flags,
  };
}
