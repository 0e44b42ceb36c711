// Next's settings. Headers that depend on the request are set in `proxy.ts`.
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

const config: NextConfig = {
  reactCompiler: true,
  poweredByHeader: false,
  turbopack: {
    root: import.meta.dirname,
    // The device's worker loads no more of TensorFlow.js than our networks need.
    resolveAlias: {
      '@tensorflow/tfjs-core': { browser: './ml/runtime/browser-engines/tfjs-core.ts' },
      '../wasm-out/tfjs-backend-wasm-threaded-simd.js': { browser: './ml/runtime/browser-engines/no-threads.ts' },
      '../wasm-out/tfjs-backend-wasm-threaded-simd.worker.js': { browser: './ml/runtime/browser-engines/no-threads.ts' },
    },
  },
  // Native modules, and libraries that find files beside themselves.
  serverExternalPackages: [
    'onnxruntime-node',
    'better-sqlite3',
    '@node-rs/argon2',
    'pino',
    '@tensorflow/tfjs-core',
    '@tensorflow/tfjs-backend-wasm',
    '@tensorflow/tfjs-backend-cpu',
    '@tensorflow/tfjs-backend-webgpu',
    'onnx-proto',
    'esbuild',
  ],
  async headers() {
    return [
      // A version never changes, so its files may be kept for ever. Each is named: a missing file of another version must not be kept as
      // missing, and those that were trained here are answered by a route with headers of its own.
      ...shippedVersions().map((version) => ({
        source: `/models/${version}/:file*`,
        headers: [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }],
      })),
      // Any page may load the scripts of the chat and of strips; a new release reaches them within the hour.
      {
        source: '/:script(widget\\.js|strip\\.js)',
        headers: [
          { key: 'Cache-Control', value: 'public, max-age=3600, stale-while-revalidate=86400' },
          { key: 'Cross-Origin-Resource-Policy', value: 'cross-origin' },
        ],
      },
    ];
  },
};

/** `<task>/<version>` of everything in `public/models`. */
function shippedVersions(): string[] {
  const folder = path.join(import.meta.dirname, 'public', 'models');
  const foldersIn = (parent: string) => readdirSync(parent, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
  if (!existsSync(folder)) return [];
  return foldersIn(folder).flatMap((task) => foldersIn(path.join(folder, task)).map((version) => `${task}/${version}`));
}

export default createNextIntlPlugin('./lib/i18n/request.ts')(config);
