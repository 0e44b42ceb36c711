// Which conversation this browser showed last, over reloads.

export function openPlace(owner: string) {
  const key = `trefoil.support.shown.${owner}`;
  return {
    recall(): string | null {
      try {
        return localStorage.getItem(key);
      } catch {
        return null; // storage is forbidden
      }
    },
    remember(conversation: string): void {
      try {
        localStorage.setItem(key, conversation);
      } catch {
        // Then the newest one that is open shows.
      }
    },
  };
}
