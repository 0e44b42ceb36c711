// A label's name in the reader's language; one that a newer model brings is shown as it is called there.
import { useTranslations } from 'next-intl';

export function useLabelName(): (task: string, label: string) => string {
  const t = useTranslations('labels');
  return (task, label) => (t.has(`${task}.${label}`) ? t(`${task}.${label}`) : label.replaceAll('_', ' '));
}
