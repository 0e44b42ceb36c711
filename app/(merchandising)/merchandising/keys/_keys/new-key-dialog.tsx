'use client';
// Makes a key, and shows it once.
import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/app/_components/ui/button';
import { Dialog, DialogContent, DialogDescription, DialogFooter, DialogHeader, DialogTitle, DialogTrigger } from '@/app/_components/ui/dialog';
import { CodeBlock } from '@/app/_components/code-block';
import type { ApiKeyKind } from '@/lib/generated/prisma/enums';
import { KeyForm } from './key-form';

export function NewKeyDialog({ catalogue }: { catalogue: string }) {
  const t = useTranslations('strip.keys');
  const [open, setOpen] = useState(false);
  const [made, setMade] = useState<{ key: string; kind: ApiKeyKind } | null>(null);
  const change = (wanted: boolean) => {
    setOpen(wanted);
    if (wanted) setMade(null);
  };
  return (
    <Dialog open={open} onOpenChange={change}>
      <DialogTrigger asChild><Button><Plus aria-hidden />{t('add')}</Button></DialogTrigger>
      <DialogContent
        // A key that is shown once must not go by a slip of the hand.
        onInteractOutside={(event) => made?.kind === 'secret' && event.preventDefault()}
      >
        <DialogHeader>
          <DialogTitle>{t(made ? 'madeTitle' : 'add')}</DialogTitle>
          <DialogDescription>{t(made ? (made.kind === 'secret' ? 'madeSecret' : 'madePublic') : 'addNote')}</DialogDescription>
        </DialogHeader>
        {made ? (
          <>
            <CodeBlock code={made.key} className="text-[0.8125rem] [&_pre]:break-all [&_pre]:whitespace-pre-wrap" />
            <DialogFooter><Button onClick={() => change(false)}>{t(made.kind === 'secret' ? 'kept' : 'done')}</Button></DialogFooter>
          </>
        ) : <KeyForm catalogue={catalogue} onMade={(key, kind) => setMade({ key, kind })} onCancel={() => change(false)} />}
      </DialogContent>
    </Dialog>
  );
}
