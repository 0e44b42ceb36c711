'use client';
// Takes the chat off a site and puts it back. Nothing is lost by it, so it is done at once and can be undone.
import { Power } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useTransition } from 'react';
import { toast } from 'sonner';
import { Button } from '@/app/_components/ui/button';
import { setSiteDisabledAction } from './actions';

export function SiteSwitch({ id, name, disabled }: { id: string; name: string; disabled: boolean }) {
  const t = useTranslations('widget.admin');
  const common = useTranslations('common');
  const errors = useTranslations('errors');
  const [pending, startTransition] = useTransition();
  const apply = (wanted: boolean, undoable: boolean) =>
    startTransition(async () => {
      const result = await setSiteDisabledAction({ id, disabled: wanted }).catch(() => null);
      if (!result) return void toast.error(errors('network'));
      if (!result.ok) return void toast.error(errors(errors.has(result.error.key) ? result.error.key : 'unknown', result.error.values));
      toast.success(t(wanted ? 'disabled' : 'enabled', { name }), undoable ? { action: { label: common('undo'), onClick: () => apply(!wanted, false) } } : {});
    });
  return (
    <Button variant={disabled ? 'secondary' : 'ghost'} size="sm" disabled={pending} onClick={() => apply(!disabled, true)}>
      <Power aria-hidden /> {t(disabled ? 'enable' : 'disable')}
    </Button>
  );
}
