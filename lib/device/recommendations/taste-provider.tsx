'use client';
// Says whose taste a page is about. Around every page that records events or shows lists.
import { createContext, useContext, useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { Observable } from '../observable';
import { askDevice } from './ask-device';
import type { DeviceManifest } from './load-catalogue-model';
import { tasteSession, type TasteSession } from './taste-session';

const TasteContext = createContext<TasteSession | null>(null);

const touches = ['pointerdown', 'keydown', 'scroll'] as const;

/** Where it fails, lists say so when they need it. */
const prepare = (catalogue: string, manifest?: DeviceManifest) => void askDevice(catalogue, { kind: 'prepare', manifest }).catch(() => undefined);

interface TasteProviderProps {
  /** The signed-in user's id; null for visitors. */
  userId: string | null;
  catalogue: string;
  /** Of the device's model, for pages whose first list is made here. */
  manifest?: DeviceManifest | undefined;
  children: ReactNode;
}

export function TasteProvider({ userId, catalogue, manifest, children }: TasteProviderProps) {
  const [session] = useState(() => tasteSession(userId ?? 'visitor'));

  useEffect(() => {
    tasteSession(session.owner);
    void session.open();
    if (session.mode.get()) prepare(catalogue, manifest);
    // Whoever uses the page can go on without the server later. Looking at it downloads nothing.
    const touched = () => {
      stopWatching();
      prepare(catalogue);
      void session.open().then(() => session.copy(catalogue));
    };
    const stopWatching = () => touches.forEach((touch) => window.removeEventListener(touch, touched));
    touches.forEach((touch) => window.addEventListener(touch, touched, { passive: true }));
    return stopWatching;
  }, [session, catalogue, manifest]);

  return <TasteContext value={session}>{children}</TasteContext>;
}

export function useTaste(): TasteSession {
  const session = useContext(TasteContext);
  if (!session) throw new Error('useTaste needs a TasteProvider around it.');
  return session;
}

/** The current value of an observable. */
export function useObservable<Value>(source: Observable<Value>): Value {
  return useSyncExternalStore(source.subscribe, source.get, source.get);
}

/** False while rendering on the server, whose observables are always empty. */
export const useIsDeviceMode = (): boolean => {
  const { mode } = useTaste();
  return useSyncExternalStore(mode.subscribe, mode.get, () => false);
};
