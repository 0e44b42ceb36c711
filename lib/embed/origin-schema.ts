// An origin as forms and interfaces send it, with what is wrong in words.
import { z } from 'zod';
import { readOrigin, type OriginProblem } from './site-origin';

const saysWhy: Record<OriginProblem, string> = {
  wildcard: 'holds a *: write each origin out',
  scheme: 'begins with neither https:// nor http://',
  path: 'says more than an origin: leave out what follows the host',
  host: 'names no host',
};

export const siteOrigin = z.string().max(300).transform((text, context) => {
  const read = readOrigin(text);
  if ('origin' in read) return read.origin;
  context.addIssue({ code: 'custom', message: saysWhy[read.problem] });
  return z.NEVER;
});
