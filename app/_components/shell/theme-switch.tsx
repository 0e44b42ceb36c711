'use client';

import dynamic from 'next/dynamic';
import { useState } from 'react';
import { ThemeButton } from './theme-button';

const ThemeMenu = dynamic(() => import('./theme-menu').then((module) => module.ThemeMenu), {
  ssr: false,
  loading: () => <ThemeButton aria-busy />,
});

/** Light, dark or like the system. The menu is loaded when it is first opened. */
export function ThemeSwitch() {
  const [opened, setOpened] = useState(false);
  return opened ? <ThemeMenu /> : <ThemeButton aria-haspopup="menu" onClick={() => setOpened(true)} />;
}
