// What the forms about one's own account send. Shared with the browser.
import { z } from 'zod';
import { nameInput } from '@/lib/auth/schema';

export const renameInput = z.object({ name: nameInput });

/** The e-mail address typed once more, to delete an account. */
export const confirmationInput = z.object({ confirmation: z.string().trim().min(1, 'is empty').max(254) });

const userId = z.string().min(1).max(100);

export const changeRoleInput = z.object({ userId, role: z.enum(['user', 'marketing', 'agent', 'admin']) });

export const setDisabledInput = z.object({ userId, disabled: z.boolean() });
