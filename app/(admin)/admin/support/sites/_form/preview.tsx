'use client';
// A page of a shop with the chat on it, as drawn by what the form says. A picture: the real chat would begin conversations.
import { MessageCircle, X } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { TrefoilMark } from '@/app/_components/brand/trefoil-mark';
import { SegmentedControl } from '@/app/_components/ui/segmented-control';
import { inkOn } from '@/lib/services/support/widget/contrast';
import { defaultTheme, type SiteTheme } from '@/lib/services/support/widget/schema';
import type { ChatWords } from '../chat-words';
import { isColour } from './is-colour';

interface PreviewProps {
  name: string;
  theme: SiteTheme;
  words: Record<'en' | 'zh', ChatWords>;
}

/** Both themes at once, whatever the admin's own is: the values of `globals.css`. */
const shades = {
  light: { page: '#f3f4f1', block: '#dfe3dc', panel: '#ffffff', raised: '#eef3ee', text: '#1c2721', quiet: '#55635b', line: '#d7e0d9' },
  dark: { page: '#20242a', block: '#343a42', panel: '#18211c', raised: '#233029', text: '#eef2ee', quiet: '#a9b7ae', line: '#33413a' },
};

export function Preview({ name, theme, words }: PreviewProps) {
  const t = useTranslations('widget.admin.preview');
  const form = useTranslations('widget.admin.form');
  const locale = useLocale();
  const [language, setLanguage] = useState<'en' | 'zh'>(locale === 'zh' ? 'zh' : 'en');
  const [ground, setGround] = useState<'light' | 'dark'>('light');
  const page = shades[ground];
  const chat = shades[theme.scheme === 'auto' ? ground : theme.scheme];
  const colour = isColour(theme.colour) ? theme.colour.trim() : defaultTheme.colour;
  const ink = inkOn(colour);
  const paint = { background: colour, color: ink };
  const corner = theme.side === 'left' ? { left: 16 } : { right: 16 };
  return (
    <section aria-labelledby="preview" className="space-y-3 lg:sticky lg:top-24">
      <h2 id="preview" className="text-lg font-semibold">{t('title')}</h2>
      <div className="flex flex-wrap gap-2">
        <SegmentedControl aria-label={t('language')} value={language} onValueChange={setLanguage} options={[{ value: 'en', label: form('en') }, { value: 'zh', label: form('zh') }]} />
        <SegmentedControl aria-label={t('ground')} value={ground} onValueChange={setGround} options={[{ value: 'light', label: t('light') }, { value: 'dark', label: t('dark') }]} />
      </div>
      <div lang={language} className="relative h-[30rem] overflow-hidden rounded-xl border" style={{ background: page.page }}>
        <div aria-hidden className="grid gap-3 p-5">
          {[40, 90, 75, 85, 60].map((width) => <span key={width} className="h-3 rounded-full" style={{ width: `${width}%`, background: page.block }} />)}
        </div>
        <div className="absolute bottom-20 flex h-80 w-72 max-w-[calc(100%-2rem)] flex-col overflow-hidden rounded-2xl text-[0.8125rem] shadow-2xl" style={{ ...corner, background: chat.panel, color: chat.text }}>
          <div className="flex items-center gap-2.5 border-b p-3" style={{ borderColor: chat.line }}>
            <span aria-hidden className="grid size-8 place-content-center rounded-lg" style={paint}><TrefoilMark className="size-5" /></span>
            <div className="min-w-0 flex-1">
              <p dir="auto" className="truncate font-semibold">{name || form('name')}</p>
              <p className="truncate text-xs" style={{ color: chat.quiet }}>{words[language].answers}</p>
            </div>
            <X className="size-4" aria-hidden />
          </div>
          <p dir="auto" className="m-3 max-h-36 overflow-hidden rounded-2xl rounded-tl-md px-3 py-2 leading-relaxed break-words" style={{ background: chat.raised }}>
            {theme.greeting[language].trim() || words[language].greeting}
          </p>
          <p className="mx-3 mt-auto mb-3 rounded-full border px-4 py-2" style={{ borderColor: chat.quiet, color: chat.quiet }}>{words[language].placeholder}</p>
        </div>
        <span className="absolute bottom-4 inline-flex h-12 min-w-12 items-center justify-center gap-2 rounded-full px-3.5 text-sm font-semibold shadow-xl" style={{ ...corner, ...paint }}>
          <MessageCircle className="size-5" aria-hidden />
          {theme.label[language].trim()}
        </span>
      </div>
    </section>
  );
}
