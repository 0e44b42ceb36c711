// Order numbers in the forms in which people type them: FF-204817, ff204817, "FF 204 817", #204817, 订单号204817.

const digits = String.raw`(\d{3})[ -]?(\d{3})(?!\d)`;
const withPrefix = new RegExp(String.raw`(?<![a-z0-9])f ?f[\s\-‐–—−_.:#/]{0,3}${digits}`, 'giu');
const withHash = new RegExp(String.raw`#\s?${digits}`, 'gu');
const withWord = new RegExp(String.raw`(?:order|number|no\.?|nr\.?|ref(?:erence)?|订单号?|单号|编号)\s*(?:is|was|number|no\.?|:|是|为|号|编号)?\s*${digits}`, 'giu');
const alone = new RegExp(String.raw`^[^\p{L}\p{N}\p{Sc}+]*${digits}[^\p{L}\p{N}\p{Sc}]*$`, 'gu');
/** Not an amount, a phone number or a part of something longer. */
const bare = new RegExp(String.raw`(?<![\p{N}£$€¥+.,-])${digits}(?![.,]?\d|\s?(?:€|元|英镑|镑))`, 'gu');

/**
 * The order numbers in `text` as the shop writes them, in order of appearance, each once.
 * @param options.bare also takes six digits that nothing marks as an order number: where one was asked for
 */
export function findOrderNumbers(text: string, options: { bare?: boolean } = {}): string[] {
  const plain = text.normalize('NFKC');
  const forms = [withPrefix, withHash, withWord, alone, ...(options.bare ? [bare] : [])];
  const found = forms.flatMap((form) => [...plain.matchAll(form)].map((match) => ({ at: match.index + match[0].length, number: `FF-${match[1]}${match[2]}` })));
  return [...new Set(found.sort((a, b) => a.at - b.at).map(({ number }) => number))];
}
