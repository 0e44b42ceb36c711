// Moments as files of events write them.

const latest = Date.parse('9999-12-31');
/** Seconds stay below this until the year 5138; milliseconds have passed it since 1973. */
const leastMilliseconds = 1e11;
const dateForm = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|[+-]\d{2}:?\d{2})?$/;

/** @param text seconds or milliseconds since 1970, or an ISO date (UTC where it names no zone) @returns milliseconds since 1970, or null */
export function timeOf(text: string): number | null {
  if (/^\d+(\.\d+)?$/.test(text)) {
    const value = Number(text);
    const time = value < leastMilliseconds ? value * 1000 : value;
    return time <= latest ? time : null;
  }
  const form = dateForm.exec(text);
  if (!form) return null;
  const iso = text.replace(' ', 'T');
  const time = Date.parse(form[1] || iso.length === 10 ? iso : `${iso}Z`);
  return Number.isNaN(time) ? null : time;
}
