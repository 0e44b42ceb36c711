// Amounts of money with their currency, as written in English and Chinese.

const number = String.raw`(\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?|\d+(?:[.,]\d{1,2})?)`;
const before: [RegExp, string][] = [
  [new RegExp(String.raw`(?:£|\bGBP\s?)\s?${number}`, 'giu'), 'GBP'],
  [new RegExp(String.raw`(?:€|\bEUR\s?)\s?${number}`, 'giu'), 'EUR'],
  [new RegExp(String.raw`(?:US\s?\$|\$|\bUSD\s?)\s?${number}`, 'giu'), 'USD'],
  [new RegExp(String.raw`(?:¥|\b(?:CNY|RMB)\s?)\s?${number}`, 'giu'), 'CNY'],
];
const after: [RegExp, string][] = [
  [new RegExp(String.raw`${number}\s?(?:£|GBP\b|pounds?\b|quid\b|英镑|镑)`, 'giu'), 'GBP'],
  [new RegExp(String.raw`${number}\s?(?:€|EUR\b|euros?\b|欧元?)`, 'giu'), 'EUR'],
  [new RegExp(String.raw`${number}\s?(?:\$|USD\b|dollars?\b|bucks\b|美元|美金|刀)`, 'giu'), 'USD'],
  [new RegExp(String.raw`${number}\s?(?:CNY\b|RMB\b|yuan\b|元|块钱?|人民币)`, 'giu'), 'CNY'],
];
const pence = /(?<![\d.])(\d{1,3})\s?(?:p|pence|便士)(?![\p{Script=Latin}\d])/giu;

/** "1,250.50" and "12,50" alike. */
const valueOf = (written: string) => Number(/^\d+,\d{1,2}$/.test(written) ? written.replace(',', '.') : written.replaceAll(',', ''));

/** The amounts in `text`, in order of appearance; `currency` is an ISO 4217 code. */
export function findAmounts(text: string): { value: number; currency: string }[] {
  const plain = text.normalize('NFKC');
  const found = new Map<number, { value: number; currency: string }>();
  for (const [form, currency] of [...before, ...after]) {
    for (const match of plain.matchAll(form)) {
      const written = match[1] ?? '';
      const at = match.index + match[0].indexOf(written);
      if (!found.has(at)) found.set(at, { value: valueOf(written), currency });
    }
  }
  for (const match of plain.matchAll(pence)) found.set(match.index, { value: Number(match[1]) / 100, currency: 'GBP' });
  return [...found].sort(([a], [b]) => a - b).map(([, amount]) => amount);
}
