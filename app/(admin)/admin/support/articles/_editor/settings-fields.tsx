'use client';
// What holds for an article in every language: its address, its category, and the intent that it answers.
import { useTranslations } from 'next-intl';
import { useLabelName } from '@/app/_components/feedback/use-label-name';
import { FormField, describedBy } from '@/app/_components/ui/form-field';
import { Input } from '@/app/_components/ui/input';
import { Select, SelectContent, SelectItem, SelectTrigger, SelectValue } from '@/app/_components/ui/select';
import { categories, type Category } from '@/lib/services/support/knowledge/categories';
import type { ArticleIntent } from '@/lib/services/support/knowledge/editing/list-article-intents';

export interface ArticleSettings {
  slug: string;
  category: Category;
  intent: string | null;
}

interface SettingsFieldsProps {
  settings: ArticleSettings;
  intents: ArticleIntent[];
  /** The address of an article stays, since links lead there. */
  isNew: boolean;
  slugWrong: boolean;
  onChange: (changes: Partial<ArticleSettings>) => void;
}

const none = 'none';

export function SettingsFields({ settings, intents, isNew, slugWrong, onChange }: SettingsFieldsProps) {
  const t = useTranslations('articles');
  const help = useTranslations('help.categories');
  const labelName = useLabelName();
  const known = intents.some(({ name }) => name === settings.intent);
  const choices = known || settings.intent === null ? intents : [...intents, { name: settings.intent, title: null }];
  return (
    <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
      {isNew && (
        <FormField className="content-start" id="article-slug" label={t('slug')} hint={t('slugHint')} error={slugWrong && t('wrong.slug')}>
          <Input
            id="article-slug" value={settings.slug} maxLength={64} spellCheck={false} autoCapitalize="none" aria-invalid={slugWrong}
            aria-describedby={describedBy('article-slug', { hint: true, error: slugWrong })} onChange={(event) => onChange({ slug: event.target.value })}
          />
        </FormField>
      )}
      <FormField className="content-start" id="article-category" label={t('category')}>
        <Select value={settings.category} onValueChange={(value) => onChange({ category: value as Category })}>
          <SelectTrigger id="article-category"><SelectValue /></SelectTrigger>
          <SelectContent>{categories.map((value) => <SelectItem key={value} value={value}>{help(value)}</SelectItem>)}</SelectContent>
        </Select>
      </FormField>
      <FormField className="content-start" id="article-intent" label={t('intent')} hint={t('intentHint')}>
        <Select value={settings.intent ?? none} onValueChange={(value) => onChange({ intent: value === none ? null : value })}>
          <SelectTrigger id="article-intent" aria-describedby="article-intent-hint"><SelectValue /></SelectTrigger>
          <SelectContent>
            <SelectItem value={none}>{t('noIntent')}</SelectItem>
            {choices.map(({ name, title }) => <SelectItem key={name} value={name}>{title ?? labelName('intents', name)}</SelectItem>)}
          </SelectContent>
        </Select>
      </FormField>
    </div>
  );
}
