'use client';
import { useTranslations } from 'next-intl';
import type { InboxItem } from '@/lib/services/support/inbox/schema';

/** What a customer is called; a visitor who said no name is told apart by the end of the conversation's id. */
export function useCustomerName(): (item: Pick<InboxItem, 'id' | 'customer'>) => string {
  const t = useTranslations('inbox');
  return ({ id, customer }) => customer.name ?? customer.email ?? t('visitor', { code: id.slice(-4).toUpperCase() });
}
