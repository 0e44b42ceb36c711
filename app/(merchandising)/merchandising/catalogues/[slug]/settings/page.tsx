// What a catalogue is called, what its events say, and whether it is the default or archived.
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { settingsOf } from '@/lib/services/recommendations/catalogues/settings-schema';
import { openCatalogue } from '../open-catalogue';
import { SettingsForm } from './settings-form';
import { StatusPanel } from './status-panel';

type Params = Promise<{ slug: string }>;

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const [{ catalogue }, t] = await Promise.all([openCatalogue(params), getTranslations('catalogues.settings')]);
  return { title: `${t('title')} · ${catalogue.name}` };
}

export default async function SettingsPage({ params }: { params: Params }) {
  const { catalogue } = await openCatalogue(params);
  const { slug, name, currency, isDefault } = catalogue;
  return (
    <div className="max-w-3xl space-y-8">
      <SettingsForm slug={slug} name={name} currency={currency} settings={settingsOf(catalogue)} />
      <StatusPanel slug={slug} name={name} isDefault={isDefault} />
    </div>
  );
}
