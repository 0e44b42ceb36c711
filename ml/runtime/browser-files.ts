// An artefact's files in the browser: from the cache of an earlier visit, else over HTTP, with progress.
import { get, set } from 'idb-keyval';
import type { OnWhole, ReadFile } from '../core/artefact';
import { nativeSha256Hex } from '../core/native-sha256';

/** Keeps whole files between visits, by their SHA-256. */
export interface FileCache {
  get(sha256: string): Promise<Uint8Array | undefined>;
  set(sha256: string, bytes: Uint8Array): Promise<void>;
}

export interface LoadProgress {
  loadedBytes: number;
  totalBytes: number;
}

/** IndexedDB; where the browser forbids it, every visit loads again. */
export const indexedDbCache: FileCache = {
  get: (sha256) => get<Uint8Array>(`artefact:${sha256}`).catch(() => undefined),
  set: (sha256, bytes) => set(`artefact:${sha256}`, bytes).catch(() => undefined),
};

export interface FileSource {
  /** Reads from one folder, whose address ends with a slash. */
  from(folder: string): ReadFile;
  /** Keeps a file that has proved whole; nobody waits for it. */
  keep: OnWhole;
}

/** @param onProgress told of all files of this source together */
export function openFileSource(cache: FileCache, onProgress: (progress: LoadProgress) => void = () => {}): FileSource {
  const parts = new Map<string, LoadProgress>();
  const kept = new WeakSet<Uint8Array>();
  const report = (url: string, part: LoadProgress) => {
    parts.set(url, part);
    onProgress(totalOf([...parts.values()]));
  };
  return {
    from: (folder) => async (file, expected) => {
      const known = expected && (await cache.get(expected.sha256));
      if (known && (await nativeSha256Hex(known)) === expected.sha256) {
        kept.add(known);
        return known;
      }
      return download(folder + file, expected?.sizeBytes, (part) => report(folder + file, part));
    },
    keep({ sha256 }, bytes) {
      if (!kept.has(bytes)) void cache.set(sha256, bytes);
    },
  };
}

/** Several loads as one. */
export function totalOf(parts: LoadProgress[]): LoadProgress {
  return {
    loadedBytes: parts.reduce((sum, { loadedBytes }) => sum + loadedBytes, 0),
    totalBytes: parts.reduce((sum, { totalBytes }) => sum + totalBytes, 0),
  };
}

/** @param sizeBytes where it is known: then the bytes need no second copy */
async function download(url: string, sizeBytes: number | undefined, onProgress: (progress: LoadProgress) => void): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok || !response.body) throw new Error(`${url} answered ${response.status}`);
  const totalBytes = sizeBytes ?? 0;
  let bytes = new Uint8Array(sizeBytes ?? 0);
  let loadedBytes = 0;
  const reader = response.body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    if (loadedBytes + part.value.byteLength > bytes.byteLength) bytes = grown(bytes, loadedBytes + part.value.byteLength);
    bytes.set(part.value, loadedBytes);
    loadedBytes += part.value.byteLength;
    onProgress({ loadedBytes, totalBytes });
  }
  return bytes.subarray(0, loadedBytes);
}

function grown(bytes: Uint8Array<ArrayBuffer>, least: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.max(least, 2 * bytes.byteLength));
  larger.set(bytes);
  return larger;
}
