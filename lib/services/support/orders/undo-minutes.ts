// How long a change can be undone. In a file of its own, since the dialogue tells it on devices too.

export const undoMinutes = 30;
