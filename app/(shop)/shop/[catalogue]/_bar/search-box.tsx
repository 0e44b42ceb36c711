'use client';
// The search box with suggestions (a combobox, WAI-ARIA 1.2). Without script it is a plain form.
import { CornerDownLeft, Search } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useRouter, useSearchParams, usePathname } from 'next/navigation';
import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { cn } from '@/app/_components/ui/cn';
import { Input } from '@/app/_components/ui/input';
import { Price } from '@/app/_components/shop/price';
import { ProductImage } from '@/app/_components/shop/product-image';
import { useShop } from '@/app/_components/shop/shop-context';
import { useCategoryName } from '@/app/_components/shop/use-category-name';
import { demoCatalogue } from '@/lib/services/recommendations/demo-catalogue';
import { categoryHref, categoryParts } from '@/lib/services/recommendations/shop/category-path';
import { readableName } from '@/lib/services/recommendations/shop/readable-name';
import { longestQuery } from '@/lib/services/recommendations/shop/schema';
import { useSuggestions } from './use-suggestions';

export function SearchBox() {
  const t = useTranslations('shop.search');
  const { shop } = useShop();
  const router = useRouter();
  const id = useId();
  const root = `/shop/${shop.slug}`;
  const onSearchPage = usePathname() === `${root}/search`;
  const asked = useSearchParams().get('q') ?? '';
  // What is in the address, until something else is typed.
  const [draft, setDraft] = useState<{ over: string; text: string } | null>(null);
  const address = onSearchPage ? asked : '';
  const text = draft?.over === address ? draft.text : address;
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const input = useRef<HTMLInputElement>(null);
  const answer = useSuggestions(shop.slug, text, open);
  const categoryName = useCategoryName();

  const options = answer
    ? [
        ...answer.found.categories.map((path) => ({ key: `c ${path}`, href: categoryHref(shop.slug, path), path, item: null })),
        ...answer.found.items.map((item) => ({ key: `i ${item.id}`, href: item.href, path: null, item })),
      ]
    : [];
  const shown = open && options.length > 0;
  const chosen = shown ? options[active] : undefined;

  function go(href: string): void {
    setOpen(false);
    setActive(-1);
    input.current?.blur();
    if (href.startsWith('/')) router.push(href);
    else window.location.assign(href);
  }

  function onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      if (shown) event.preventDefault();
      setOpen(false);
      setActive(-1);
      return;
    }
    if (!shown || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
    event.preventDefault();
    const step = event.key === 'ArrowDown' ? 1 : -1;
    // From the last one back to what was typed, and on to the first.
    setActive((before) => ((before + 1 + step + options.length + 1) % (options.length + 1)) - 1);
  }

  return (
    <search className="relative block">
      <form
        action={`${root}/search`}
        onSubmit={(event) => {
          event.preventDefault();
          if (chosen) go(chosen.href);
          else if (text.trim() !== '') go(`${root}/search?${new URLSearchParams({ q: text.trim() })}`);
        }}
      >
        <Search aria-hidden className="pointer-events-none absolute top-1/2 left-3 size-[1.125rem] -translate-y-1/2 text-muted-foreground" />
        <Input
          ref={input}
          name="q"
          type="search"
          role="combobox"
          aria-label={t('label', { shop: shop.name })}
          aria-expanded={shown}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={chosen ? `${id}-${active}` : undefined}
          autoComplete="off"
          enterKeyHint="search"
          maxLength={longestQuery}
          placeholder={shop.slug === demoCatalogue ? t('placeholder') : t('placeholderOther')}
          value={text}
          onChange={(event) => {
            setDraft({ over: address, text: event.target.value });
            setOpen(true);
            setActive(-1);
          }}
          onFocus={() => setOpen(true)}
          onBlur={() => setOpen(false)}
          onKeyDown={onKey}
          className="pl-9"
        />
      </form>
      <p role="status" className="sr-only">{open && answer && t('suggested', { count: options.length })}</p>
      <div className={cn('absolute inset-x-0 top-full z-30 mt-1.5 overflow-hidden rounded-lg border bg-surface shadow-lg', !shown && 'hidden')}>
        {answer?.found.corrected && <p className="border-b px-3.5 py-2 text-[0.8125rem] text-muted-foreground">{t('correctedShort', { text: answer.found.corrected })}</p>}
        <ul id={`${id}-list`} role="listbox" aria-label={t('suggestions')} className="max-h-[min(30rem,65dvh)] overflow-y-auto py-1.5">
          {options.map(({ key, href, path, item }, index) => (
            <li
              key={key}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === active}
              // Before the input loses its focus.
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => go(href)}
              onPointerMove={() => setActive(index)}
              className={cn('flex cursor-pointer items-center gap-3 px-3 py-1.5 text-sm', index === active && 'bg-accent text-accent-foreground')}
            >
              {item ? (
                <>
                  <ProductImage item={item} eager className="size-10 rounded-md" />
                  <span className="min-w-0 flex-1 truncate">{readableName(item.name)}</span>
                  <span className="text-muted-foreground tabular-nums"><Price minor={item.priceMinor} currency={item.currency} /></span>
                </>
              ) : (
                <>
                  <span className="grid size-10 place-content-center text-muted-foreground"><CornerDownLeft aria-hidden className="size-4 -scale-x-100" /></span>
                  <span className="min-w-0 truncate">{t('inCategory', { category: categoryParts(path).map((_, depth, parts) => categoryName(parts.slice(0, depth + 1).join('/'))).join(' › ') })}</span>
                </>
              )}
            </li>
          ))}
        </ul>
      </div>
    </search>
  );
}
