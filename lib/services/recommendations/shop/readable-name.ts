// Names that a shop keeps in capitals, in a case that reads well: "WHITE HANGING HEART T-LIGHT HOLDER" → "White Hanging Heart T-Light Holder".
// Free of server code: pages use it too.

const small = new Set(['a', 'an', 'and', 'at', 'by', 'de', 'du', 'for', 'from', 'in', 'of', 'on', 'or', 'the', 'to', 'with', 'w']);
/** Abbreviations, sizes of paper, and single letters. */
const kept = /^(?:TV|LED|UK|USA|DIY|MOP|M\.O\.P|CD|DVD|3D|OK|[A-Z]|A[3-7]|B[4-6])$/;

/** The name as it was where it is not all capitals. */
export function readableName(name: string): string {
  if (!/\p{Lu}{2}/u.test(name) || /\p{Ll}/u.test(name)) return name;
  let first = true;
  return name.replace(/[\p{L}\p{N}'’.]+/gu, (word) => {
    const starts = first;
    first = false;
    if (kept.test(word)) return small.has(word.toLowerCase()) && !starts ? word.toLowerCase() : word;
    // 60CM, 70'S and 12PC keep their number and lower the rest.
    if (/^\d/.test(word)) return word.toLowerCase();
    if (small.has(word.toLowerCase()) && !starts) return word.toLowerCase();
    return word.charAt(0) + word.slice(1).toLowerCase();
  });
}
