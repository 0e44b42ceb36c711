'use client';

import { lazy, Suspense, useState } from 'react';
import { AccountButton } from './account-button';
import type { Role } from '@/lib/generated/prisma/enums';

const OpenAccountMenu = lazy(() => import('./open-account-menu').then((module) => ({ default: module.OpenAccountMenu })));

export interface ShellUser {
  name: string;
  email: string;
  role: Role;
}

/** The person's pages and the way out. The menu is loaded when it is first opened. */
export function AccountMenu({ user }: { user: ShellUser }) {
  const [opened, setOpened] = useState(false);
  if (!opened) return <AccountButton name={user.name} aria-haspopup="menu" onClick={() => setOpened(true)} />;
  return (
    <Suspense fallback={<AccountButton name={user.name} aria-busy />}>
      <OpenAccountMenu user={user} />
    </Suspense>
  );
}
