// The switch "Keep my taste on this device", for one person in this browser, in step with other tabs. A cookie tells the server's own pages
// not to look anybody up and not to record anything; it says nothing about who it is.
import { observable, type Observable } from '../observable';

export const deviceModeCookie = 'trefoil.taste';
const yearInSeconds = 31_536_000;

export interface DeviceMode extends Observable<boolean> {
  set(on: boolean): void;
}

export function openDeviceMode(owner: string): DeviceMode {
  const key = keyOf(owner);
  const state = observable(false);
  if (typeof window === 'undefined') return state;
  const tell = () => {
    document.cookie = `${deviceModeCookie}=device; path=/; samesite=lax; max-age=${state.get() ? yearInSeconds : 0}`;
  };
  // Who kept their taste here as a visitor does so after signing in, until they say otherwise.
  state.set((read(key) ?? read(keyOf('visitor'))) === 'yes');
  tell();
  window.addEventListener('storage', (event) => {
    if (event.key !== key) return;
    state.set(event.newValue === 'yes');
    tell();
  });
  return {
    ...state,
    set(on) {
      write(key, on);
      state.set(on);
      tell();
    },
  };
}

const keyOf = (owner: string) => `trefoil.taste.keep.${owner}`;

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null; // storage is forbidden: the switch lasts as long as the page
  }
}

function write(key: string, on: boolean): void {
  try {
    localStorage.setItem(key, on ? 'yes' : 'no');
  } catch {
    // See above.
  }
}
