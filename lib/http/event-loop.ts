// How late the web thread's event loop runs: inference must never hold it up. Measured since the last reading.
import { monitorEventLoopDelay, type IntervalHistogram } from 'node:perf_hooks';

const holder = globalThis as { trefoilEventLoop?: IntervalHistogram };

/** The 99th percentile of the delay since the last call, in milliseconds; 0 on the first call. */
export function readEventLoopDelay(): { p99Ms: number } {
  const resolutionMs = 10;
  if (!holder.trefoilEventLoop) {
    holder.trefoilEventLoop = monitorEventLoopDelay({ resolution: resolutionMs });
    holder.trefoilEventLoop.enable();
    return { p99Ms: 0 };
  }
  const histogram = holder.trefoilEventLoop;
  // The histogram counts the timer's own interval as delay.
  const p99Ms = Math.max(0, histogram.percentile(99) / 1e6 - resolutionMs);
  histogram.reset();
  return { p99Ms: Number.isFinite(p99Ms) ? Math.round(p99Ms * 10) / 10 : 0 };
}
