'use client';
// What a new key is for, and where a public one may stand.
import { useTranslations } from 'next-intl';
import { useRef, useState, useTransition } from 'react';
import { toast } from 'sonner';
import { Button } from '@/app/_components/ui/button';
import { DialogFooter } from '@/app/_components/ui/dialog';
import { describedBy, FormField } from '@/app/_components/ui/form-field';
import { Input } from '@/app/_components/ui/input';
import { Textarea } from '@/app/_components/ui/textarea';
import { checkOrigins, type OriginsProblem } from '@/lib/embed/check-origins';
import { ApiKeyKind } from '@/lib/generated/prisma/enums';
import { createKeyAction } from '../actions';

interface KeyFormProps {
  catalogue: string;
  onMade: (key: string, kind: ApiKeyKind) => void;
  onCancel: () => void;
}

const kinds = [ApiKeyKind.public, ApiKeyKind.secret];

export function KeyForm({ catalogue, onMade, onCancel }: KeyFormProps) {
  const t = useTranslations('strip.keys');
  const common = useTranslations('common');
  const errors = useTranslations('errors');
  const form = useRef<HTMLFormElement>(null);
  const [kind, setKind] = useState<ApiKeyKind>('public');
  const [name, setName] = useState('');
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState(false);
  const [pending, startTransition] = useTransition();
  const { origins, problems } = checkOrigins(typed);
  const [problem] = kind === 'public' ? problems : [];
  const nameWrong = tried && name.trim() === '' ? t('nameEmpty') : undefined;
  const originsWrong = tried && problem ? told(problem) : undefined;

  function told(found: OriginsProblem): string {
    if (found.kind === 'empty') return t('originsEmpty');
    return found.kind === 'many' ? t('originsMany', { max: found.max }) : t(`origin.${found.kind}`, { line: found.line, text: found.text, suggestion: found.suggestion });
  }

  function save(): void {
    setTried(true);
    if (name.trim() === '' || problem) return void requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
    startTransition(async () => {
      const result = await createKeyAction({ catalogue, kind, name, origins: kind === 'public' ? origins : [] }).catch(() => null);
      if (result?.ok) onMade(result.data.key, kind);
      else toast.error(result ? errors(errors.has(result.error.key) ? result.error.key : 'unknown', result.error.values) : errors('network'));
    });
  }

  return (
    <form ref={form} noValidate className="space-y-5" onSubmit={(event) => { event.preventDefault(); save(); }}>
      <fieldset className="space-y-2">
        <legend className="mb-2 text-sm font-medium">{t('kindLabel')}</legend>
        {kinds.map((each) => (
          <label key={each} className="flex items-start gap-3 rounded-md border p-3 text-sm has-checked:border-primary has-checked:ring-1 has-checked:ring-primary has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-ring">
            <input type="radio" name="kind" value={each} checked={kind === each} onChange={() => setKind(each)} className="mt-0.5 size-4 shrink-0 accent-primary" />
            <span><span className="block font-semibold">{t(`kind.${each}`)}</span> <span className="text-muted-foreground">{t(`kindNote.${each}`)}</span></span>
          </label>
        ))}
      </fieldset>
      <FormField id="key-name" label={t('name')} hint={t('nameHint')} error={nameWrong}>
        <Input id="key-name" value={name} maxLength={60} autoComplete="off" aria-invalid={nameWrong ? true : undefined} aria-describedby={describedBy('key-name', { hint: true, error: nameWrong })} onChange={(event) => setName(event.target.value)} />
      </FormField>
      {kind === 'public' && (
        <FormField id="key-origins" label={t('originsLabel')} hint={t('originsHint')} error={originsWrong}>
          <Textarea id="key-origins" value={typed} rows={3} spellCheck={false} autoCapitalize="off" placeholder="https://shop.example" aria-invalid={originsWrong ? true : undefined} aria-describedby={describedBy('key-origins', { hint: true, error: originsWrong })} onChange={(event) => setTyped(event.target.value)} className="font-mono" />
        </FormField>
      )}
      <DialogFooter>
        <Button variant="outline" onClick={onCancel}>{common('cancel')}</Button>
        <Button type="submit" disabled={pending}>{t('create')}</Button>
      </DialogFooter>
    </form>
  );
}
