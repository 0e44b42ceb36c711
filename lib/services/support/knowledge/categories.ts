// The shelves of the help centre, in the order in which readers see them. `messages/*/help.json` names each.
export const categories = [
  'ordering', 'paying', 'delivery', 'returns', 'refunds', 'invoices', 'accounts', 'newsletter', 'complaints', 'products', 'contact',
] as const;

export type Category = (typeof categories)[number];

export const isCategory = (value: string): value is Category => categories.some((category) => category === value);
