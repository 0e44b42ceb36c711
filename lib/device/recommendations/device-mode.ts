// The switch "Keep my taste on this device", for one person in this browser, in step with other tabs. A cookie tells the server's own pages
// not to look anybody up and not to record anything; it says nothing about who it is.
import { observable, type Observable } from '../observable';

export const deviceModeCookie = 'trefoil.taste';
const yearInSeconds = 31_536_000;

export interface DeviceMode extends Observable<boolean> {
  set(on: boolean): void;
}

export function openDeviceMode(owner: string): DeviceMode {
  const key = `trefoil.taste.keep.${owner}`;
  const state = observable(false);
  if (typeof window === 'undefined') return state;
  const tell = () => {
    document.cookie = `${deviceModeCookie}=device; path=/; samesite=lax; max-age=${state.get() ? yearInSeconds : 0}`;
  };
  state.set(read(key));
  tell();
  window.addEventListener('storage', (event) => {
    if (event.key === key) state.set(event.newValue === 'yes');
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

function read(key: string): boolean {
  try {
    return localStorage.getItem(key) === 'yes';
  } catch {
    return false; // storage is forbidden: the switch lasts as long as the page
  }
}

function write(key: string, on: boolean): void {
  try {
    if (on) localStorage.setItem(key, 'yes');
    else localStorage.removeItem(key);
  } catch {
    // See above.
  }
}
