// Days that a text names, absolute and relative, in English and Chinese. Day before month, as in the shop's country.

const dayMs = 24 * 60 * 60 * 1000;
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const month = '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const weekday = '(sun|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:day)?';
const counted = '(\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten)';
const englishCounts = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const chineseDigits = '零一二三四五六七八九';

type Read = (match: string[], today: Date) => Date | null;

const monthOf = (name: string) => months.indexOf(name.slice(0, 3).toLowerCase());
const addDays = (day: Date, days: number) => new Date(day.getTime() + days * dayMs);

/** The day, or null where the calendar has none ("31 February"). */
function dayOf(year: number, monthIndex: number, date: number): Date | null {
  const day = new Date(Date.UTC(year, monthIndex, date));
  return day.getUTCMonth() === monthIndex && day.getUTCDate() === date ? day : null;
}

/** Without a year: the nearest such day, before or after today. */
function nearest(monthIndex: number, date: number, today: Date): Date | null {
  const year = today.getUTCFullYear();
  const candidates = [year - 1, year, year + 1].map((each) => dayOf(each, monthIndex, date)).filter((day) => day !== null);
  const distance = (day: Date) => Math.abs(day.getTime() - today.getTime());
  return candidates.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

const fullYear = (written: string) => (written.length === 2 ? 2000 + Number(written) : Number(written));

function countOf(written: string): number {
  const word = written.toLowerCase();
  if (/^\d+$/.test(word)) return Number(word);
  if (word === 'a' || word === 'an') return 1;
  if (englishCounts.includes(word)) return englishCounts.indexOf(word);
  const chinese = word.replaceAll('两', '二').replaceAll('〇', '零');
  const [tens, ones] = chinese.includes('十') ? chinese.split('十') : [null, chinese];
  const digit = (character: string | undefined, empty: number) => (character ? chineseDigits.indexOf(character) : empty);
  return tens === null ? digit(ones, 0) : digit(tens, 1) * 10 + digit(ones, 0);
}

const unitDays = (unit: string) => (/^(?:w|周|星期|礼拜)/i.test(unit) ? 7 : 1);

/** The weekday `index` (0 is Sunday) of the week of `today`, weeks beginning on Monday. */
const ofWeek = (index: number, week: number, today: Date) => addDays(today, week * 7 + ((index + 6) % 7) - ((today.getUTCDay() + 6) % 7));
const chineseWeekday = (written: string) => (/[日天]/.test(written) ? 0 : countOf(written));

const relativeWords: [RegExp, number][] = [
  [/\bday before yesterday\b|(?<!大)前天|前日/giu, -2], [/大前天/gu, -3], [/(?<!before )\byesterday\b|昨天|昨日|昨晚/giu, -1],
  [/\btoday\b|\bthis (?:morning|afternoon|evening)\b|\btonight\b|今天|今日|今早|今晚/giu, 0],
  [/(?<!after )\b(?:tomorrow|tmrw|tmr)\b|明天|明日/giu, 1], [/\bday after tomorrow\b|(?<!大)后天/giu, 2],
];

const forms: [RegExp, Read][] = [
  [/(?<!\d)(20\d{2})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/gu, ([, y, m, d]) => dayOf(Number(y), Number(m) - 1, Number(d))],
  [/(?<![\d.])(\d{1,2})[-/.](\d{1,2})[-/.](20\d{2}|\d{2})(?![\d.])/gu, ([, d, m, y]) => dayOf(fullYear(y ?? ''), Number(m) - 1, Number(d))],
  [new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${month}(?:,? (20\\d{2}))?(?![a-z\\d])`, 'giu'),
    ([, d, m, y], today) => (y ? dayOf(Number(y), monthOf(m ?? ''), Number(d)) : nearest(monthOf(m ?? ''), Number(d), today))],
  [new RegExp(`\\b${month} (\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,? (20\\d{2}))?`, 'giu'),
    ([, m, d, y], today) => (y ? dayOf(Number(y), monthOf(m ?? ''), Number(d)) : nearest(monthOf(m ?? ''), Number(d), today))],
  [/(?:(20\d{2})年)?(\d{1,2})月(\d{1,2})[日号]?/gu, ([, y, m, d], today) => (y ? dayOf(Number(y), Number(m) - 1, Number(d)) : nearest(Number(m) - 1, Number(d), today))],
  [new RegExp(`\\b${counted} (days?|weeks?) ago\\b`, 'giu'), ([, n, unit], today) => addDays(today, -countOf(n ?? '') * unitDays(unit ?? ''))],
  [new RegExp(`\\bin ${counted} (days?|weeks?)\\b`, 'giu'), ([, n, unit], today) => addDays(today, countOf(n ?? '') * unitDays(unit ?? ''))],
  [/([\d一二两三四五六七八九十]{1,3})个?(天|周|星期|礼拜)(以?前|之前|以?后|之后)/gu,
    ([, n, unit, side], today) => addDays(today, countOf(n ?? '') * unitDays(unit ?? '') * (side?.includes('前') ? -1 : 1))],
  [new RegExp(`\\b(last|next|this) ${weekday}\\b`, 'giu'), ([, side, name], today) => {
    const index = weekdays.indexOf((name ?? '').slice(0, 3).toLowerCase());
    const ahead = (index - today.getUTCDay() + 7) % 7;
    if (side?.toLowerCase() === 'last') return addDays(today, ahead - 7);
    return addDays(today, side?.toLowerCase() === 'next' && ahead === 0 ? 7 : ahead);
  }],
  [/(上个?|下个?|这个?|本)(?:周|星期|礼拜)([一二三四五六日天])/gu,
    ([, side, name], today) => ofWeek(chineseWeekday(name ?? ''), side?.startsWith('上') ? -1 : side?.startsWith('下') ? 1 : 0, today)],
  ...relativeWords.map(([form, days]): [RegExp, Read] => [form, (_, today) => addDays(today, days)]),
];

/** The days named in `text` as ISO dates, in order of appearance, each once. `now` says what "today" is, in UTC. */
export function findDates(text: string, now: Date): string[] {
  const plain = text.normalize('NFKC');
  const today = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()));
  const found: { at: number; day: string }[] = [];
  for (const [form, read] of forms) {
    for (const match of plain.matchAll(form)) {
      const day = read([...match], today);
      if (day) found.push({ at: match.index, day: day.toISOString().slice(0, 10) });
    }
  }
  return [...new Set(found.sort((a, b) => a.at - b.at).map(({ day }) => day))];
}
