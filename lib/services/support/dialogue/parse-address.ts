// An address out of a free text. Careful rather than clever: the customer is shown what was understood and confirms it.

export interface Address {
  line: string;
  city: string;
  postcode: string;
  country: string;
}
export type AddressParts = Partial<Address>;

const leadIn = /^.*?\b(?:(?:new |delivery |shipping |correct |right )?address(?: is| to|:)+|deliver (?:it|them|that)? ?to|send (?:it|them|that|the parcel)? ?to|ship (?:it|them)? ?to|(?:change|move|redirect) (?:it|that) to|it should (?:go to|be)|i live (?:at|in) now|i(?:['’]| a)?m now at)\s*:?\s+/iu;
const chineseLeadIn = /^.*?(?:地址(?:是|为|应该是|:)|改成|改为|改到|换成|换到|寄到|送到|发到)\s*:?\s*/u;
/** "No, …", "sorry, make it …". */
const hesitation = /^(?:(?:no|nope|yes|yeah|ok|okay|sorry|actually|please|hi|hello|oh|wait|h+m+|u+m+|i mean|make it|rather|instead|it['’]?s|sure|here (?:it is|you go)|不是|不对|不|好的|是)[\s,:.;!-]+)+/iu;
/** "… to 9 Elm Street": words before the first number that lead to it. */
const towards = /^[^\d,;\n]*\b(?:to|at|is|be|use|address)\b:?\s+(?=(?:flat|apartment|apt|unit|suite|room|house)\b|\d)/iu;
const leadOut = /[\s,.;!]*(?:\b(?:please|pls|thanks|thank you|thx|cheers)\b|谢谢您?|麻烦了?|吧)[\s.!。！]*$/iu;
const ukPostcode = /\b([a-z]{1,2}\d[a-z\d]?)\s?(\d[a-z]{2})\b/iu;
const otherPostcode = /\b(?:[a-z]{2}[ -])?(\d{4,6}(?:-\d{4})?)\b/giu;
const street = /\b(?:street|str?|road|rd|lane|ln|avenue|ave|drive|dr|close|court|ct|way|place|pl|square|sq|terrace|gardens?|grove|hill|row|crescent|park|walk|view|mews|yard|wharf|quay|house|flat|apartment|apt|unit|building|cottage|farm)\b/iu;
const streetThenCity = new RegExp(`^(.*${street.source.replaceAll('|flat|apartment|apt|unit', '')}\\.?)\\s+(\\p{Lu}.*)$`, 'iu');
const county = /(?:shire|^(?:greater |county |east |west |north |south )?(?:london|manchester|kent|essex|surrey|sussex|norfolk|suffolk|devon|cornwall|dorset|cumbria|durham|midlands|merseyside|middlesex|yorkshire|somerset|northumberland|rutland|antrim|down|tyrone))$/iu;
const chineseAddress = /(?:省|市|区|县|镇|路|街|道|巷|弄|村|栋|号楼|小区).*\d|\d+号/u;
const kingdom = 'United Kingdom';
const kingdomNames = ['uk', 'u.k.', 'gb', 'great britain', 'england', 'scotland', 'wales', 'northern ireland', '英国'];

/** English names of countries by their names in English and Chinese, in lower case. Made on first use. */
let countries: Map<string, string> | undefined;
function countryOf(name: string): string | undefined {
  countries ??= readCountries();
  return countries.get(name.toLowerCase().replace(/^the /, ''));
}

function readCountries(): Map<string, string> {
  const [english, chinese] = ['en', 'zh-Hans'].map((locale) => new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' }));
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const named = letters.flatMap((first) => letters.map((second) => first + second)).flatMap((code) => {
    const name = english?.of(code);
    return name ? [[name.toLowerCase(), name], [chinese?.of(code) ?? name, name]] as const : [];
  });
  return new Map([...named, ...kingdomNames.map((name) => [name, kingdom] as const), ['usa', 'United States'], ['us', 'United States'], ['america', 'United States'], ['中国大陆', 'China']]);
}

/**
 * @param known what is there already; a bare postcode or town completes it
 * @param country where the order goes now
 * @returns null where the text holds no address
 */
export function parseAddress(text: string, known: AddressParts, country: string): AddressParts | null {
  const plain = text.normalize('NFKC').replace(/[\p{Cc}\p{Cf}]+/gu, (signs) => (signs.includes('\n') ? '\n' : ' ')).slice(0, 400);
  const body = [hesitation, leadIn, towards, chineseLeadIn, leadOut].reduce((left, form) => left.replace(form, ''), plain.trim()).trim();
  if (/\p{Script=Han}/u.test(body) && chineseAddress.test(body)) return parseChinese(body, country);
  const completed = Object.keys(known).length > 0 ? complete(body, known) : null;
  if (completed) return completed;
  return parseSegments(body, country);
}

/** What is still needed, in the order in which it is asked for. */
export const missingParts = (parts: AddressParts): (keyof Address)[] => (['line', 'city', 'postcode'] as const).filter((part) => !parts[part]);

export const formatAddress = ({ line, city, postcode, country }: Address) => `${line}, ${city} ${postcode}, ${country}`;

function parseSegments(body: string, country: string): AddressParts | null {
  const segments = body.split(/[,;\n]+/).map((each) => each.trim()).filter(Boolean);
  const parts: AddressParts = { country };
  const named = segments.length > 1 ? countryOf(segments.at(-1)!.replace(/\.$/, '')) : undefined;
  if (named) {
    parts.country = named;
    segments.pop();
  } else {
    const tail = /\s(u\.?k\.?|united kingdom|great britain|england|scotland|wales|northern ireland|英国)\.?$/iu.exec(segments.at(-1) ?? '');
    if (tail) segments[segments.length - 1] = segments.at(-1)!.slice(0, tail.index);
  }
  const postcode = takePostcode(segments, parts.country === kingdom);
  if (postcode) parts.postcode = postcode;
  const rest = segments.map((each) => each.trim()).filter(Boolean);
  const first = rest.join(', ');
  if (!postcode && !(/\d/.test(first) && street.test(first))) return null;
  if (rest.length > 2 && county.test(rest.at(-1)!)) rest.pop();
  if (rest.length > 1) return cut({ ...parts, city: rest.pop()!, line: rest.join(', ') });
  const split = streetThenCity.exec(rest[0] ?? '');
  if (split) return cut({ ...parts, line: split[1]!, city: split[2]! });
  return cut({ ...parts, ...(rest[0] ? { line: rest[0] } : {}) });
}

/** Removes the postcode from the segments. */
function takePostcode(segments: string[], inKingdom: boolean): string | undefined {
  for (let index = segments.length - 1; index >= 0; index -= 1) {
    const found = ukPostcode.exec(segments[index]!);
    if (found) {
      segments[index] = segments[index]!.replace(found[0], ' ').trim();
      return `${found[1]} ${found[2]}`.toUpperCase();
    }
  }
  if (inKingdom) return undefined;
  // The first segment begins with a house number, which is no postcode.
  const last = [...(segments.at(-1) ?? '').matchAll(otherPostcode)].at(-1);
  if (!last || segments.length < 2) return undefined;
  segments[segments.length - 1] = segments.at(-1)!.replace(last[0], ' ').trim();
  return last[0].toUpperCase();
}

function parseChinese(plain: string, country: string): AddressParts {
  const postcode = /(?<!\d)\d{6}(?!\d)/.exec(plain)?.[0];
  const line = plain.replace(postcode ?? '\0', '').replace(/邮编[是:：]?/u, '').replace(/[,，。\s]+$/u, '').trim();
  const city = /(?:省|^|中国|[,，\s])([^省市,，\s]{2,8}市)/u.exec(line)?.[1];
  const inChina = /^中国|省|市.*[区县路街]/u.test(line);
  return cut({ line, country: inChina ? 'China' : country, ...(city ? { city } : {}), ...(postcode ? { postcode } : {}) });
}

/** A short answer to "and the postcode?". */
function complete(body: string, known: AddressParts): AddressParts | null {
  const missing = missingParts(known);
  const code = ukPostcode.exec(body);
  if (missing.includes('postcode') && code && code[0].length >= body.length - 2) return { ...known, postcode: `${code[1]} ${code[2]}`.toUpperCase() };
  if (missing.includes('line') && /\d/.test(body) && body.length <= 80 && !/[?？]/.test(body) && !code) return cut({ ...known, line: body });
  if (missing[0] === 'city' && /^(?:it(?:['’]| i)?s |in )?\p{L}[\p{L} '’.-]{1,40}$/iu.test(body) && body.split(' ').length <= 4) {
    return cut({ ...known, city: body.replace(/^(?:it(?:['’]| i)?s |in )/i, '') });
  }
  const rest = parseSegments(body, known.country ?? kingdom);
  return rest ? { ...known, ...rest } : null;
}

const lengths: Record<keyof Address, number> = { line: 120, city: 60, postcode: 12, country: 60 };
const cut = (parts: AddressParts): AddressParts =>
  Object.fromEntries(Object.entries(parts).map(([key, value]) => [key, value.trim().slice(0, lengths[key as keyof Address])]).filter(([, value]) => value !== ''));
