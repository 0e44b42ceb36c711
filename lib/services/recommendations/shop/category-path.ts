// Categories are paths of names (`Kitchen/Mugs and cups`); addresses and messages know their parts by slugs. Free of server code.

export const categoryParts = (path: string): string[] => path.split('/').map((part) => part.trim()).filter(Boolean);

/** `Mugs and cups` → `mugs-and-cups`; letters of any script stay. */
export const categorySlug = (part: string): string => part.toLowerCase().normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');

/** The page of a category. @param slug of the catalogue */
export const categoryHref = (slug: string, path: string): string => `/shop/${slug}/c/${categoryParts(path).map((part) => encodeURIComponent(categorySlug(part))).join('/')}`;
