import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PlannedService } from '@/app/_components/planned-service';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('shell'))('nav.support') };
}

export default function SupportPage() {
  return <PlannedService service="support" />;
}
