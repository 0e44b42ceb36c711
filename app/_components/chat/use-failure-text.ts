'use client';
// What went wrong, in the reader's language.
import { useTranslations } from 'next-intl';
import { ServerAway, ServerRefused } from '@/lib/device/ask-server';

interface Told {
  key: string;
  values: Record<string, string | number>;
  message: string;
}

export function useFailureText(): (failure: unknown) => string {
  const errors = useTranslations('errors');
  const told = ({ key, values, message }: Told) => (errors.has(key) ? errors(key, values) : message);
  return (failure) => {
    if (failure instanceof ServerRefused) return told(failure.failure);
    if (failure instanceof ServerAway) return errors('network');
    return isTold(failure) ? told(failure) : errors('unknown');
  };
}

const isTold = (value: unknown): value is Told => typeof value === 'object' && value !== null && 'key' in value && 'values' in value && 'message' in value;
