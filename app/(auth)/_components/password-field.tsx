'use client';
import { Eye, EyeOff } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { cn } from '@/app/_components/ui/cn';
import { describedBy, FormField } from '@/app/_components/ui/form-field';
import { Input } from '@/app/_components/ui/input';
import { passwordCharacters, passwordLength } from '@/lib/auth/schema';

interface PasswordFieldProps {
  name: string;
  label: string;
  /** `new` gives advice and shows how long the password is. */
  kind: 'current' | 'new';
  error?: string;
}

/** A password that can be looked at. Length is the only strength it speaks of: it is what counts. */
export function PasswordField({ name, label, kind, error }: PasswordFieldProps) {
  const t = useTranslations('auth.password');
  const [visible, setVisible] = useState(false);
  const [characters, setCharacters] = useState(0);
  const hint = kind === 'new' ? t('hint', passwordLength) : undefined;
  const Icon = visible ? EyeOff : Eye;
  return (
    <FormField id={name} label={label} hint={hint} error={error}>
      <div className="relative">
        <Input
          id={name}
          name={name}
          type={visible ? 'text' : 'password'}
          autoComplete={`${kind}-password`}
          autoCapitalize="none"
          spellCheck={false}
          required
          className="pr-11"
          onChange={(event) => setCharacters(passwordCharacters(event.target.value))}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(name, { hint, error })}
        />
        <button
          type="button"
          aria-pressed={visible}
          aria-label={t('show')}
          onClick={() => setVisible(!visible)}
          className="absolute inset-y-0 right-0 grid w-10 place-items-center rounded-md text-muted-foreground hover:text-foreground"
        >
          <Icon aria-hidden className="size-4" />
        </button>
      </div>
      {kind === 'new' && <Strength characters={characters} />}
    </FormField>
  );
}

const steps = [passwordLength.min, 12, 16];

function Strength({ characters }: { characters: number }) {
  const t = useTranslations('auth.password.strength');
  const reached = steps.filter((step) => characters >= step).length;
  return (
    <div className="flex items-center gap-2 text-xs text-muted-foreground">
      <span aria-hidden className="flex flex-1 gap-1">
        {steps.map((step, index) => (
          <span
            key={step}
            className={cn('h-1 flex-1 rounded-full transition-colors', index < reached ? (reached === 1 ? 'bg-warning' : 'bg-success') : 'bg-border')}
          />
        ))}
      </span>
      <span aria-live="polite" className="min-w-20 text-right">
        {characters > 0 && t(String(reached) as '0' | '1' | '2' | '3')}
      </span>
    </div>
  );
}
