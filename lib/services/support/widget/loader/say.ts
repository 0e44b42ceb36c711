// What the people who build the shop's pages are told. Once each, and as a warning: an error would ring their alarms.

const said = new Set<string>();

export function say(what: string, cause?: unknown): void {
  if (said.has(what)) return;
  said.add(what);
  console.warn(`Trefoil chat: ${what}.`, ...(cause === undefined ? [] : [cause]));
}

/** Makes `work` something that never throws. */
export const safely = <Args extends unknown[]>(work: (...args: Args) => void) => (...args: Args): void => {
  try {
    work(...args);
  } catch (error) {
    say('something went wrong', error);
  }
};
