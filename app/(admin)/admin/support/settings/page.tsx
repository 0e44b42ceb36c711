// How customer service works: when people are there, what always goes to them, where the assistant draws its lines, ready-made replies.
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PageHeader } from '@/app/_components/ui/page-header';
import { requirePageUser } from '@/lib/auth/session';
import { listCannedReplies } from '@/lib/services/support/inbox/list-canned-replies';
import { listIntentChoices } from '@/lib/services/support/inbox/list-intent-choices';
import { getSupportSettings } from '@/lib/services/support/settings/get-support-settings';
import { CannedReplies } from './_canned/canned-replies';
import { SettingsForm } from './_form/settings-form';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('supportSettings');
  return { title: t('title') };
}

export default async function SupportSettingsPage() {
  const user = await requirePageUser(['admin']);
  const [t, settings, intents, replies] = await Promise.all([getTranslations('supportSettings'), getSupportSettings(), listIntentChoices(user), listCannedReplies(user)]);
  return (
    <div className="space-y-8">
      <PageHeader title={t('title')} description={t('description')} />
      {/* What somebody else saved is shown anew. */}
      <SettingsForm key={JSON.stringify(settings)} saved={settings} intents={intents} timezones={Intl.supportedValuesOf('timeZone')} />
      <CannedReplies replies={replies} />
    </div>
  );
}
