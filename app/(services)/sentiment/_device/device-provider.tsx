'use client';
// Gives the sentiment pages their device session, and lets the device prepare after the first touch, so that it can
// take over when the server goes away later.
import { createContext, useContext, useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import { deviceSession, type DeviceSession } from '@/lib/device/device-session';
import type { Observable } from '@/lib/device/observable';

// `input` stands for what reaches a field without keys: pasting from a menu, dictation, input methods.
const touches = ['pointerdown', 'keydown', 'input'] as const;

const SessionContext = createContext<DeviceSession | null>(null);

export function DeviceProvider({ userId, children }: { userId: string; children: ReactNode }) {
  const [session] = useState(() => deviceSession(userId));

  useEffect(() => {
    void session.open();
    const touched = () => {
      stopWatching();
      void session.prepare();
    };
    const stopWatching = () => touches.forEach((touch) => window.removeEventListener(touch, touched));
    touches.forEach((touch) => window.addEventListener(touch, touched));
    return stopWatching;
  }, [session]);

  return <SessionContext value={session}>{children}</SessionContext>;
}

export function useDeviceSession(): DeviceSession {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useDeviceSession needs a DeviceProvider around it.');
  return session;
}

/** The current value of an observable. */
export function useObservable<Value>(source: Observable<Value>): Value {
  return useSyncExternalStore(source.subscribe, source.get, source.get);
}
