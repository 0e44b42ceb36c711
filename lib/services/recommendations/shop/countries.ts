// Where Fern & Fable delivers, by the English names that orders hold. The zone decides the price (help article `delivery-abroad`).

export type Zone = 'uk' | 'eu' | 'world';

const inZone = (zone: Zone, names: string) => names.split(', ').map((entry) => ({ zone, code: entry.slice(0, 2), name: entry.slice(3) }));

/** `code` is ISO 3166-1: screens show the country's name in the reader's language. */
export const countries: readonly { name: string; code: string; zone: Zone }[] = [
  ...inZone('uk', 'GB United Kingdom'),
  ...inZone('eu', 'AT Austria, BE Belgium, CZ Czechia, DK Denmark, FI Finland, FR France, DE Germany, GR Greece, IE Ireland, IT Italy, LU Luxembourg, NL Netherlands, PL Poland, PT Portugal, ES Spain, SE Sweden'),
  ...inZone('world', 'AU Australia, CA Canada, CN China, HK Hong Kong, IS Iceland, IN India, JP Japan, NZ New Zealand, NO Norway, SG Singapore, KR South Korea, CH Switzerland, AE United Arab Emirates, US United States'),
];

export const zoneOf = (country: string): Zone | null => countries.find(({ name }) => name === country)?.zone ?? null;
