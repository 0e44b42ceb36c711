// What is photographed, in the order of the page that shows it. The paths are the demo's.
import type { Page } from '@playwright/test';

export interface Screen {
  /** Of its files. */
  name: string;
  title: string;
  note: string;
  /** Whose page it is: one of the demo's people, or a visitor who likes a few things. */
  role: 'visitor' | 'user' | 'marketing' | 'admin';
  path: string;
  /** What somebody does before it looks like this. */
  prepare?: (page: Page) => Promise<void>;
}

const shop = '/shop/fern-and-fable';

export const screens: Screen[] = [
  { name: 'shop', title: 'The shop', note: 'Shelves for whoever looks, with what they follow from.', role: 'visitor', path: shop },
  { name: 'product', title: 'A product', note: 'Similar, goes well with, and the basket.', role: 'visitor', path: `${shop}/p/22423` },
  { name: 'for-you', title: 'For you', note: 'A list that sharpens with each thing one likes.', role: 'visitor', path: '/recommendations' },
  { name: 'taste', title: 'My taste', note: 'What is known of somebody, to be changed, taken along and erased.', role: 'user', path: '/recommendations/taste' },
  { name: 'dashboard', title: 'Dashboard', note: 'What lists show, and what comes of it.', role: 'marketing', path: '/merchandising' },
  { name: 'rules', title: 'Rules', note: 'What every list must obey, and what that leaves.', role: 'marketing', path: '/merchandising/rules' },
  {
    name: 'rule-form', title: 'A rule', note: 'What it would do for a customer, before it is saved.', role: 'marketing', path: '/merchandising/rules',
    prepare: async (page) => {
      const address = await page.getByRole('main').getByRole('link', { name: 'Party season' }).getAttribute('href');
      await page.goto(address ?? '', { waitUntil: 'networkidle' });
      await page.getByRole('slider').first().press('End');
      await page.evaluate(() => window.scrollTo(0, 0));
    },
  },
  { name: 'experiment', title: 'An experiment', note: 'Which way fills lists better, to be looked at every day.', role: 'marketing', path: '/merchandising/experiments/1' },
  { name: 'catalogue', title: 'A catalogue', note: 'Its items, people, events, imports and models.', role: 'admin', path: '/merchandising/catalogues/fern-and-fable' },
];
