// Addresses of these pages. The catalogue goes along, except the default one, which needs no naming.

/** @param catalogue as it stands in the address; undefined: the default one */
export function address(path: string, catalogue: string | undefined, rest: Record<string, string | number | undefined> = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries({ catalogue, ...rest })) if (value !== undefined && value !== '') search.set(name, String(value));
  return search.size === 0 ? path : `${path}?${search}`;
}

export type Search = Record<string, string | string[] | undefined>;

/** One value of the address, the first of several. */
export function one(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value || undefined;
}
