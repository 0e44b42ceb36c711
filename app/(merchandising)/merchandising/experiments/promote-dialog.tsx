'use client';
// Puts an arm in force. What will change is said before, and a reason goes into the history.
import { Trophy, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { Alert, AlertDescription } from '@/app/_components/ui/alert';
import { Button } from '@/app/_components/ui/button';
import { Dialog, DialogContent, DialogDescription, DialogFooter, DialogHeader, DialogTitle, DialogTrigger } from '@/app/_components/ui/dialog';
import { FormField } from '@/app/_components/ui/form-field';
import { Input } from '@/app/_components/ui/input';
import type { ExperimentView } from '@/lib/services/recommendations/experiments/experiment-view';
import type { Verdict } from '@/lib/services/recommendations/experiments/judge-arms';
import { useTold } from '../_shared/use-told';
import { promoteArmAction } from './actions';
import { useArmText } from './use-arm-text';

interface PromoteDialogProps {
  experiment: ExperimentView;
  verdict: Verdict | null;
  admin: boolean;
}

export function PromoteDialog({ experiment, verdict, admin }: PromoteDialogProps) {
  const t = useTranslations('experiments.promote');
  const placements = useTranslations('merchandising.placement');
  const common = useTranslations('common');
  const told = useTold();
  const armText = useArmText();
  const { id, name, placement, arms } = experiment;
  const winner = verdict?.kind === 'winner' ? verdict.armId : null;
  const [open, setOpen] = useState(false);
  const [armId, setArmId] = useState(winner ?? arms[0]?.id ?? 0);
  const [reason, setReason] = useState(winner === null ? '' : t('reasonWinner', { name }));
  const [tried, setTried] = useState(false);
  const [pending, startTransition] = useTransition();
  const arm = arms.find((each) => each.id === armId);
  const forAdmins = arm?.version != null && !admin;
  const short = reason.trim().length < 3;
  const where = placements(placement);
  const effect = !arm ? '' : arm.version !== null ? t(arm.blend ? 'bothChange' : 'versionChanges', { version: arm.version, placement: where }) : arm.blend ? t('blendChanges', { placement: where }) : t('nothingChanges');
  const save = () => {
    setTried(true);
    if (short) return;
    startTransition(async () => {
      if (await told(promoteArmAction({ id, armId, reason }), () => t('done', { arm: arm?.name ?? '' }))) setOpen(false);
    });
  };
  return (
    <Dialog open={open} onOpenChange={setOpen}>
      <DialogTrigger asChild><Button variant={winner === null ? 'outline' : 'default'}><Trophy aria-hidden />{t('open')}</Button></DialogTrigger>
      <DialogContent>
        <DialogHeader>
          <DialogTitle>{t('title')}</DialogTitle>
          <DialogDescription>{t('text')}</DialogDescription>
        </DialogHeader>
        <form noValidate className="space-y-5" onSubmit={(event) => { event.preventDefault(); save(); }}>
          {winner === null && <Alert variant="warning"><TriangleAlert aria-hidden /><AlertDescription>{t('undecided')}</AlertDescription></Alert>}
          <fieldset className="space-y-2">
            <legend className="mb-2 text-sm font-medium">{t('arm')}</legend>
            {arms.map((each) => (
              <label key={each.id} className="flex items-start gap-3 rounded-md border p-3 text-sm has-checked:border-primary has-checked:ring-1 has-checked:ring-primary has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-ring">
                <input type="radio" name="arm" value={each.id} checked={armId === each.id} onChange={() => setArmId(each.id)} className="mt-0.5 size-4 shrink-0 accent-primary" />
                <span className="min-w-0"><span dir="auto" className="block font-semibold break-words">{each.name}{each.id === winner && <span className="ml-2 font-normal text-success">{t('winner')}</span>}</span> <span className="text-muted-foreground">{armText(each)}</span></span>
              </label>
            ))}
          </fieldset>
          <p role="status" className="text-sm">{forAdmins ? t('forAdmins') : effect}</p>
          <FormField id="promote-reason" label={t('reason')} error={tried && short ? t('reasonMissing') : undefined}>
            <Input id="promote-reason" value={reason} maxLength={500} aria-invalid={(tried && short) || undefined} aria-describedby={tried && short ? 'promote-reason-error' : undefined} onChange={(event) => setReason(event.target.value)} />
          </FormField>
          <DialogFooter>
            <Button variant="outline" onClick={() => setOpen(false)}>{common('cancel')}</Button>
            <Button type="submit" disabled={pending || forAdmins}>{t('confirm')}</Button>
          </DialogFooter>
        </form>
      </DialogContent>
    </Dialog>
  );
}
