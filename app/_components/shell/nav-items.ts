// Where one can go, by role. The navigation, the phone's menu and the command palette share this list.
import { BookOpenCheck, ChartNoAxesCombined, Gift, Headset, Inbox, LayoutDashboard, Megaphone, MessagesSquare, MessageSquareHeart, ScrollText, Store, UserRound, Users } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { Role } from '@/lib/generated/prisma/enums';

export interface NavItem {
  /** Key under `shell.nav` in the messages. */
  key: 'support' | 'sentiment' | 'recommendations' | 'shop' | 'models' | 'dashboard' | 'feedback' | 'customerService' | 'inbox' | 'merchandising' | 'people' | 'audit' | 'account';
  href: string;
  icon: LucideIcon;
}

export const serviceItems: NavItem[] = [
  { key: 'sentiment', href: '/sentiment', icon: ChartNoAxesCombined },
  { key: 'support', href: '/support', icon: MessagesSquare },
  { key: 'recommendations', href: '/recommendations', icon: Gift },
];

export const publicItems: NavItem[] = [
  { key: 'shop', href: '/shop', icon: Store },
  { key: 'models', href: '/models', icon: BookOpenCheck },
];

/** For agents and admins. */
export const inboxItem: NavItem = { key: 'inbox', href: '/inbox', icon: Inbox };

/** For marketing people and admins. */
export const merchandisingItem: NavItem = { key: 'merchandising', href: '/merchandising', icon: Megaphone };

export const adminItems: NavItem[] = [
  { key: 'dashboard', href: '/admin', icon: LayoutDashboard },
  { key: 'feedback', href: '/admin/feedback', icon: MessageSquareHeart },
  { key: 'customerService', href: '/admin/support', icon: Headset },
  { key: 'people', href: '/admin/people', icon: Users },
  { key: 'audit', href: '/admin/audit', icon: ScrollText },
];

export const accountItem: NavItem = { key: 'account', href: '/account', icon: UserRound };

/** The groups that server components may name; icons can't travel from server to client. */
export const navGroups = { main: [...serviceItems, ...publicItems], admin: adminItems } as const;

/** Everything this person can open. */
export function itemsFor(role: Role | null): NavItem[] {
  return [
    ...serviceItems,
    ...publicItems,
    ...(role === 'agent' || role === 'admin' ? [inboxItem] : []),
    ...(role === 'marketing' || role === 'admin' ? [merchandisingItem] : []),
    ...(role === 'admin' ? adminItems : []),
    ...(role ? [accountItem] : []),
  ];
}
