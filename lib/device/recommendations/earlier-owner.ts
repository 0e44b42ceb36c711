// On a shared browser: whose copies of the server's events lie here. They go when somebody else uses the page; what was kept here on purpose,
// or waits for the server, stays with its owner.
import { openEventStore } from './event-store';

const key = 'trefoil.taste.owner';

export async function forgetEarlierOwner(owner: string): Promise<void> {
  const earlier = exchange(owner);
  if (earlier === null || earlier === owner) return;
  const store = openEventStore(earlier);
  await store.remove((await store.load()).filter(({ place }) => place === 'copy'));
}

function exchange(owner: string): string | null {
  try {
    const earlier = localStorage.getItem(key);
    localStorage.setItem(key, owner);
    return earlier;
  } catch {
    return null; // storage is forbidden: nothing lies there
  }
}
