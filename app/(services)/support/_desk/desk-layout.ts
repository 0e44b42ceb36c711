// Sizes of the support page. On a phone the chat fills the screen below the site's header, and above the keyboard.

export const deskGrid = 'grid gap-6 lg:grid-cols-[minmax(0,1fr)_21rem] xl:grid-cols-[minmax(0,1fr)_23rem] xl:gap-8';

/** 3.75rem: the site's header and its line; 4rem: the spaces of the page. */
export const chatBox =
  'h-[calc(100dvh-3.75rem-1px-var(--keyboard,0px))] max-sm:-mx-4 max-sm:-my-8 sm:h-[calc(100dvh-3.75rem-4rem-1px)] sm:min-h-120';
