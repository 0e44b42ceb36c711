// Reports show what customers said and how colleagues work. Pages and routes check the role too; this is the check that counts.
import { AppError } from '@/lib/errors';
import type { Viewer } from '@/lib/predictions/viewer';

/** @throws AppError `forbidden` to all but admins */
export function requireReportReader({ role }: Viewer): void {
  if (role !== 'admin') throw new AppError('forbidden', 'Only admins may see the reports of customer service.');
}
