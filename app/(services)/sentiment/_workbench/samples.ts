// Headlines of our own to try, in both languages' messages. The models read English, so these stay English.
export const sampleKeys = ['surge', 'warning', 'steady', 'merger', 'rates'] as const;
