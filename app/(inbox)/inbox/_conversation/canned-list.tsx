'use client';
// The replies that fit what is typed after the slash, above the field.
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { floatingClasses } from '@/app/_components/ui/dropdown-menu';
import { cn } from '@/app/_components/ui/cn';
import type { Canned } from './use-canned';

export function CannedList({ id, canned: { matches, active, choose } }: { id: string; canned: Canned }) {
  const t = useTranslations('inbox');
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <ul ref={list} id={id} role="listbox" aria-label={t('canned')} className={cn(floatingClasses, 'absolute bottom-full left-0 mb-2 max-h-72 w-full overflow-y-auto p-1')}>
      {matches.map((reply, index) => (
        <li
          key={reply.id}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === active}
          // The field keeps the focus.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => choose(reply)}
          className="cursor-pointer rounded-sm px-2.5 py-2 text-sm hover:bg-raised aria-selected:bg-accent aria-selected:text-accent-foreground"
        >
          <span className="flex items-baseline gap-2"><code className="font-mono text-[0.8125rem] font-semibold">/{reply.shortcut}</code> <span className="truncate font-medium">{reply.title}</span></span>
          <span className="line-clamp-1 text-[0.8125rem] text-muted-foreground">{reply.body}</span>
        </li>
      ))}
    </ul>
  );
}
