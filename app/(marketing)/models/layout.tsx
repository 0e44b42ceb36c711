import type { ReactNode } from 'react';
import { ClientMessages } from '@/app/_components/client-messages';

export default function ModelsLayout({ children }: { children: ReactNode }) {
  return <ClientMessages namespaces={['models', 'labels']}>{children}</ClientMessages>;
}
