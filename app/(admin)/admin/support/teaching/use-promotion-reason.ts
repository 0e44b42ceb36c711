// Why a version serves, in the reader's language. The database keeps a sentence (`decide-training.ts`, `register-shipped-artefacts.ts`); one
// that is not known is shown as it stands.
import { useTranslations } from 'next-intl';

export function usePromotionReason(): (reason: string) => string {
  const t = useTranslations('teaching.versions.reason');
  return (reason) => {
    const taught = /^taught: (\d+) phrases, (\d+) corrections$/.exec(reason);
    if (taught) return t('taught', { phrases: Number(taught[1]), corrections: Number(taught[2]) });
    const from = /^rolled back from (\S+)$/.exec(reason)?.[1];
    if (from) return t('rolledBack', { from });
    if (reason === 'shipped with the release') return t('shipped');
    return reason === 'the version promoted last is not on this machine' ? t('missing') : reason;
  };
}
