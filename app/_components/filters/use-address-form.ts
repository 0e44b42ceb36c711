'use client';
// A form whose state is the address. It is a plain form, so it works before its script does; a choice applies at once.
import { useRouter } from 'next/navigation';
import { useRef, useTransition, type FormEvent } from 'react';
import { filtersToSearch } from '@/lib/filters/filters-in';

/** @param path of the page that the form is on */
export function useAddressForm(path: string) {
  const form = useRef<HTMLFormElement>(null);
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  // The browser would send fields that are left open too; the address holds only what is chosen.
  const show = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const chosen = Object.fromEntries([...new FormData(event.currentTarget)].map(([name, value]) => [name, String(value)]));
    startTransition(() => router.push(`${path}?${filtersToSearch(chosen)}`, { scroll: false }));
  };
  return { form, pending, apply: () => form.current?.requestSubmit(), show };
}
