// What an answer's label is called, whichever service gave it: the lists of admins mix them.
import { useTranslations } from 'next-intl';

/** `answer` holds what a chat's answer is called where no text was judged. */
const groups = ['polarity', 'intents', 'answer'] as const;

export function useAnswerName(): (label: string) => string {
  const t = useTranslations('labels');
  return (label) => {
    const group = groups.find((name) => t.has(`${name}.${label}`));
    return group ? t(`${group}.${label}`) : label.replaceAll('_', ' ');
  };
}
