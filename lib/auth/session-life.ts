// How long a session lives: 30 days after it was last used. Seen at most once a minute, so that reading a page does
// not cost a write each time.

export const sessionLifeMs = 30 * 24 * 60 * 60 * 1000;
export const touchEveryMs = 60 * 1000;

/** When a session that is used at `now` ends, unless it is used again. */
export const sessionExpiry = (now: Date) => new Date(now.getTime() + sessionLifeMs);
