// Lighthouse's four scores for the landing page on a slow phone, as its mobile setting simulates one.
import { launch } from 'chrome-launcher';
import lighthouse, { type Result } from 'lighthouse';
import { findChromium } from '../steps/find-chromium.mjs';
import { chromiumFlags } from './chromium-flags';
import { startServer } from './server';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** An odd number, as Lighthouse's authors advise: the run in the middle by performance is reported. */
const runs = 5;

export async function benchLighthouse(): Promise<string> {
  const server = await startServer(3920);
  try {
    // The first request of a new process also loads the page's code.
    for (let request = 0; request < 3; request++) await (await fetch(server.url)).text();
    const results: Result[] = [];
    for (let run = 1; run <= runs; run++) {
      process.stdout.write(`Lighthouse ${run} of ${runs} …\n`);
      results.push(await runOnce(server.url));
    }
    const performance = (result: Result) => result.categories.performance?.score ?? 0;
    results.sort((a, b) => performance(a) - performance(b));
    return describe(results[(runs - 1) / 2]!, results.map((result) => Math.round(performance(result) * 100)));
  } finally {
    server.stop();
  }
}

async function runOnce(url: string): Promise<Result> {
  const chrome = await launch({ chromePath: await findChromium(), chromeFlags: chromiumFlags });
  try {
    const result = await lighthouse(url, { port: chrome.port, output: 'json', logLevel: 'error', onlyCategories: [...categories] });
    if (!result) throw new Error('Lighthouse gave no result.');
    return result.lhr;
  } finally {
    chrome.kill();
  }
}

function describe(middle: Result, all: number[]): string {
  const scores = categories.map((name) => Math.round((middle.categories[name]?.score ?? 0) * 100));
  const failed = Object.values(middle.audits).filter(({ score, scoreDisplayMode }) => score !== null && score < 0.9 && ['binary', 'numeric', 'metricSavings'].includes(scoreDisplayMode));
  const shown = (audit: string) => middle.audits[audit]?.displayValue ?? '–';
  return [
    '## Lighthouse, mobile, landing page',
    '',
    `The run in the middle of ${runs} (performance ${all.join(', ')}; processor index ${Math.round(middle.environment.benchmarkIndex)}).`,
    '',
    '| performance | accessibility | best practices | SEO | largest contentful paint | total blocking time | layout shift |',
    '|---|---|---|---|---|---|---|',
    `| ${scores.join(' | ')} | ${shown('largest-contentful-paint')} | ${shown('total-blocking-time')} | ${shown('cumulative-layout-shift')} |`,
    '',
    failed.length > 0 ? `Below 0.9: ${failed.map(({ id }) => id).join(', ')}.` : 'No audit below 0.9.',
  ].join('\n');
}
