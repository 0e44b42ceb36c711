// Announces a file: where its parts are to be sent, and how large they may be.
import { route } from '@/lib/http/route';
import { beginUpload } from '@/lib/services/recommendations/imports/uploads';
import { uploadInput } from '@/lib/services/recommendations/imports/upload-schema';

export const POST = route({ access: ['admin'], body: uploadInput, rateLimit: { name: 'import-uploads', points: 60, seconds: 60 } }, async ({ user, body }) => beginUpload(user!, body));
