// A site that shows the chat: what an admin says of it. Free of server code: the form reads it too.
import { z } from 'zod';
import { siteOrigin } from '@/lib/embed/origin-schema';
import { maxOrigins } from '@/lib/embed/site-origin';

const colour = z.string().trim().toLowerCase().regex(/^#[0-9a-f]{6}$/, 'is no colour like #1a7f4e');

/** Empty: the chat's own words. */
const words = (max: number) => z.object({ en: z.string().trim().max(max), zh: z.string().trim().max(max) });

export const siteTheme = z.object({
  colour,
  side: z.enum(['left', 'right']),
  /** `auto`: as the visitor's system has it. */
  scheme: z.enum(['auto', 'light', 'dark']),
  /** Text beside the button's icon; empty: the icon alone. */
  label: words(24),
  greeting: words(400),
});
export type SiteTheme = z.output<typeof siteTheme>;

export const defaultTheme: SiteTheme = {
  colour: '#1a7f4e', side: 'right', scheme: 'auto', label: { en: '', zh: '' }, greeting: { en: '', zh: '' },
};

export const siteInput = z.object({
  name: z.string().trim().min(1, 'is empty').max(60),
  origins: z
    .array(siteOrigin)
    .min(1, 'is empty')
    .max(maxOrigins, `are more than ${maxOrigins}`)
    .transform((origins) => [...new Set(origins)]),
  theme: siteTheme,
});
export type SiteInput = z.output<typeof siteInput>;

const siteId = z.string().min(1).max(64);
export const updateSiteInput = siteInput.extend({ id: siteId });
export const setSiteDisabledInput = z.object({ id: siteId, disabled: z.boolean() });

/** Public: it stands in the page of the shop. */
export const siteKey = z.string().regex(/^[\w-]{1,64}$/, 'is no key of a site');

/** When the script last asked, by origin. */
export const siteSeen = z.record(z.string(), z.iso.datetime());
export const siteRefused = z.object({ origin: z.string(), at: z.iso.datetime() });
