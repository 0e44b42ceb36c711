/** Path of a Chromium; finds or installs one. */
export function findChromium(): Promise<string>;
