// Feedback of everybody is for admins. Pages and routes check the role too; this is the check that counts.
import { AppError } from '@/lib/errors';
import type { Viewer } from '@/lib/predictions/viewer';

/** @throws AppError `forbidden`. */
export function requireAdmin(viewer: Viewer): void {
  if (viewer.role !== 'admin') throw new AppError('forbidden', 'Only admins may see everybody’s feedback.');
}
