import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PageHeader } from '@/app/_components/ui/page-header';
import { requirePageUser } from '@/lib/auth/session';
import { defaultTheme } from '@/lib/services/support/widget/schema';
import { BackLink } from '../back-link';
import { chatWords } from '../chat-words';
import { SiteForm } from '../_form/site-form';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('widget.admin');
  return { title: t('newTitle') };
}

export default async function NewSitePage() {
  await requirePageUser(['admin']);
  const [t, words] = await Promise.all([getTranslations('widget.admin'), chatWords()]);
  return (
    <div className="space-y-6">
      <BackLink />
      <PageHeader title={t('newTitle')} description={t('newDescription')} />
      <SiteForm id={null} initial={{ name: '', origins: [], theme: defaultTheme }} words={words} />
    </div>
  );
}
