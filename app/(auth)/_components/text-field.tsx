'use client';
import type { ComponentProps } from 'react';
import { describedBy, FormField } from '@/app/_components/ui/form-field';
import { Input } from '@/app/_components/ui/input';

interface TextFieldProps extends ComponentProps<'input'> {
  name: string;
  label: string;
  hint?: string;
  error?: string;
}

/** A labelled input with its hint and its error. */
export function TextField({ label, hint, error, name, id = name, ...props }: TextFieldProps) {
  return (
    <FormField id={id} label={label} hint={hint} error={error}>
      <Input
        id={id}
        name={name}
        required
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { hint, error })}
        {...props}
      />
    </FormField>
  );
}
