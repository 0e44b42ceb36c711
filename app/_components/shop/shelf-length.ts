// How many things a shelf holds. In a file of its own: pages on the server read it, too.

export const shelfLength = 16;
