// The inbox gives its pages the window's height: this one scrolls and keeps a margin.
import { PageSkeleton } from '@/app/_components/shell/page-skeleton';

export default function Loading() {
  return <div className="mx-auto max-w-4xl px-4 py-8 sm:px-6"><PageSkeleton /></div>;
}
