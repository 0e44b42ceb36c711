// What every catalogue begins with, so that nobody is recommended what they cannot have. It is a rule like others: marketers see it, narrow it,
// and switch it off.
import type { Prisma } from '@/lib/generated/prisma/client';

export const firstRules = {
  create: [{ kind: 'in_stock', name: 'Only what is in stock', settings: { categories: [] }, createdBy: 'Trefoil' }],
} satisfies Prisma.MerchandisingRuleCreateNestedManyWithoutCatalogueInput;
