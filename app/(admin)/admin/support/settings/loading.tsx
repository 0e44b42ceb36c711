import { Skeleton } from '@/app/_components/ui/skeleton';

export default function Loading() {
  return (
    <div className="space-y-6">
      <Skeleton className="h-9 w-64" />
      <Skeleton className="h-96 w-full" />
      <Skeleton className="h-56 w-full" />
    </div>
  );
}
