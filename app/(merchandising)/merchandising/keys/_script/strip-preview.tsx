'use client';
// The strip itself, made by the very code of the script, on a page of a light and of a dark site. Its lists are previews: nothing is recorded.
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { cn } from '@/app/_components/ui/cn';
import { SegmentedControl } from '@/app/_components/ui/segmented-control';
import { createStrip } from '@/lib/services/recommendations/strip/loader/strip';
import { readOptions } from '@/lib/services/recommendations/strip/loader/options';
import { needsItem, type StripChoice } from '@/lib/services/recommendations/strip/strip-tag';

const grounds = { light: 'bg-white text-[#18211c]', dark: 'bg-[#10140f] text-[#eef2ee]' } as const;
/** While somebody types. */
const pauseMs = 250;

export function StripPreview({ catalogue, choice }: { catalogue: string; choice: StripChoice }) {
  const t = useTranslations('strip.workshop');
  const locale = useLocale();
  const place = useRef<HTMLDivElement>(null);
  const [ground, setGround] = useState<keyof typeof grounds>('light');
  const [state, setState] = useState<'waiting' | 'shown' | 'empty'>('waiting');
  const { placement, item, count, theme, add } = choice;
  const language = choice.language === 'auto' ? (locale === 'zh' ? 'zh' : 'en') : choice.language;
  const isReady = !needsItem(placement) || item !== '';
  useEffect(() => {
    const target = place.current;
    // A list about a product waits until one is chosen.
    if (!target || !isReady) return;
    const settings = { placement, item: item || undefined, count: count === null ? undefined : String(count), theme, add: add ? 'on' : 'off', events: 'off' };
    const strip = createStrip({ ...readOptions(settings, location.origin, language), key: null, catalogue });
    const shown = () => setState('shown');
    // A preview leads nowhere.
    const stay = (event: Event) => event.preventDefault();
    strip.element.addEventListener('trefoil:list', shown);
    strip.element.addEventListener('trefoil:click', stay);
    strip.element.addEventListener('trefoil:empty', () => setState('empty'));
    const timer = setTimeout(() => {
      setState('waiting');
      target.replaceChildren(strip.element);
    }, pauseMs);
    return () => {
      clearTimeout(timer);
      strip.remove();
    };
  }, [catalogue, placement, item, count, theme, add, language, isReady]);
  return (
    <div className="space-y-3">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h3 className="text-sm font-medium">{t('preview')}</h3>
        <SegmentedControl aria-label={t('ground')} value={ground} onValueChange={setGround} options={[{ value: 'light', label: t('grounds.light') }, { value: 'dark', label: t('grounds.dark') }]} />
      </div>
      <div className={cn('min-h-80 rounded-lg border px-5 py-2', grounds[ground])}>
        {(state === 'empty' || !isReady) && <p role="status" className="grid min-h-72 place-content-center px-4 text-center text-sm text-balance">{t('previewEmpty')}</p>}
        <div ref={place} />
      </div>
      <p className="text-xs text-muted-foreground">{t('previewNote')}</p>
    </div>
  );
}
