// What stands in an export of a person's taste, from the server and from a device alike.
import type { EventKind } from '@/lib/generated/prisma/enums';

export const tasteColumns = ['at', 'kind', 'value', 'item', 'name', 'category', 'key'] as const;

export interface TasteRecord {
  at: string;
  kind: EventKind;
  value: number | null;
  item: string;
  name: string;
  category: string;
  key: string;
}
