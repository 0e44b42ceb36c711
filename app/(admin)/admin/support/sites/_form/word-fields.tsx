'use client';
// The site's own words in both languages; the chat's where a field is empty.
import { useTranslations } from 'next-intl';
import { FormField } from '@/app/_components/ui/form-field';
import { Input } from '@/app/_components/ui/input';
import { Textarea } from '@/app/_components/ui/textarea';
import type { SiteTheme } from '@/lib/services/support/widget/schema';

const languages = ['en', 'zh'] as const;

export function WordFields({ theme, onChange }: { theme: SiteTheme; onChange: (change: Partial<SiteTheme>) => void }) {
  const t = useTranslations('widget.admin.form');
  const { label, greeting } = theme;
  return (
    <fieldset className="space-y-5">
      <legend className="text-lg font-semibold">{t('words')}</legend>
      <p className="text-sm text-muted-foreground">{t('wordsHint')}</p>
      <div className="grid gap-5 sm:grid-cols-2">
        {languages.map((language) => (
          <FormField key={language} id={`site-label-${language}`} label={t('label', { language: t(language) })}>
            <Input id={`site-label-${language}`} value={label[language]} maxLength={24} placeholder={t('labelPlaceholder')} onChange={(event) => onChange({ label: { ...label, [language]: event.target.value } })} />
          </FormField>
        ))}
        {languages.map((language) => (
          <FormField key={language} id={`site-greeting-${language}`} label={t('greeting', { language: t(language) })}>
            <Textarea id={`site-greeting-${language}`} value={greeting[language]} maxLength={400} rows={3} onChange={(event) => onChange({ greeting: { ...greeting, [language]: event.target.value } })} />
          </FormField>
        ))}
      </div>
    </fieldset>
  );
}
