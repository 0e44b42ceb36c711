// Next's settings. Headers that depend on the request are set in `proxy.ts`.
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
  ],
  async headers() {
    return [
      {
        // A version never changes, so its files may be kept for ever.
        source: '/models/:task/:version(\\d+-[0-9a-f]{8})/:file*',
        headers: [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }],
      },
    ];
  },
};

export default createNextIntlPlugin('./lib/i18n/request.ts')(config);
