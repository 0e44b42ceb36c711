'use client';
// Sends a file in parts. When the connection breaks, what has arrived stays, and the upload goes on from there.
import { useRef, useState } from 'react';
import type { Failure } from '@/lib/http/failure';

export type UploadState =
  | { step: 'idle' }
  | { step: 'sending'; sent: number }
  | { step: 'reading' }
  | { step: 'broken'; sent: number }
  | { step: 'refused'; failure: Failure };

interface Begun {
  upload: string;
  partBytes: number;
}

const path = '/api/v1/recommendations/imports/uploads';
/** A part that fails is sent again after these pauses. */
const pausesMs = [500, 2000, 5000];

class RefusedUpload extends Error {
  constructor(readonly failure: Failure) {
    super(failure.message);
  }
}

/** @param onDone with the id of the import */
export function useUpload(catalogue: string, onDone: (id: number) => void) {
  const [state, setState] = useState<UploadState>({ step: 'idle' });
  const [file, setFile] = useState<File | null>(null);
  const begun = useRef<Begun | null>(null);
  const stop = useRef<AbortController | null>(null);

  async function call<Data>(address: string, init: RequestInit): Promise<Data> {
    const response = await fetch(address, { ...init, signal: stop.current?.signal });
    const answer = (await response.json()) as Data & { error?: Failure };
    if (answer.error) throw new RefusedUpload(answer.error);
    return answer;
  }

  async function send(chosen: File, from: number): Promise<void> {
    stop.current = new AbortController();
    let sent = from;
    setState({ step: 'sending', sent });
    try {
      begun.current ??= await call<Begun>(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ catalogue, fileName: chosen.name, sizeBytes: chosen.size }) });
      const { upload, partBytes } = begun.current;
      while (sent < chosen.size) {
        sent = await sendPart(chosen, upload, sent, partBytes);
        setState({ step: 'sending', sent });
      }
      setState({ step: 'reading' });
      const { import: id } = await call<{ import: number }>(`${path}/${upload}`, { method: 'POST' });
      begun.current = null;
      onDone(id);
    } catch (error) {
      if (stop.current.signal.aborted) return setState({ step: 'idle' });
      if (error instanceof RefusedUpload) {
        begun.current = null;
        return setState({ step: 'refused', failure: error.failure });
      }
      setState({ step: 'broken', sent });
    }
  }

  async function sendPart(chosen: File, upload: string, offset: number, partBytes: number): Promise<number> {
    const part = chosen.slice(offset, offset + partBytes);
    for (let attempt = 0; ; attempt++) {
      try {
        await call(`${path}/${upload}?offset=${offset}`, { method: 'PUT', headers: { 'content-type': 'application/octet-stream' }, body: part });
        return offset + part.size;
      } catch (error) {
        const pause = pausesMs[attempt];
        const final = error instanceof RefusedUpload && error.failure.code !== 'rate_limited' && error.failure.code !== 'internal';
        if (pause === undefined || final || stop.current?.signal.aborted) throw error;
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    }
  }

  return {
    state, file,
    start(chosen: File) {
      begun.current = null;
      setFile(chosen);
      void send(chosen, 0);
    },
    goOn() {
      if (file && state.step === 'broken') void send(file, state.sent);
    },
    cancel() {
      stop.current?.abort();
      begun.current = null;
      setState({ step: 'idle' });
    },
  };
}
