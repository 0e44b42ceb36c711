// What the people who build a page are told by our script in it. Once each, and as a warning: an error would ring their alarms.

/** @param who speaks, for example `Trefoil chat` */
export function createSay(who: string) {
  const said = new Set<string>();

  function say(what: string, cause?: unknown): void {
    if (said.has(what)) return;
    said.add(what);
    console.warn(`${who}: ${what}.`, ...(cause === undefined ? [] : [cause]));
  }

  /** Makes `work` something that never throws. */
  const safely = <Args extends unknown[]>(work: (...args: Args) => void) => (...args: Args): void => {
    try {
      work(...args);
    } catch (error) {
      say('something went wrong', error);
    }
  };

  return { say, safely };
}
