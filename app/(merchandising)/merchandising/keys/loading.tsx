export { PageSkeleton as default } from '@/app/_components/shell/page-skeleton';
