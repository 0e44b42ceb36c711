// Takes the parts of a file, and then the file.
import { readBytes } from '@/lib/http/body';
import { route } from '@/lib/http/route';
import { limits } from '@/lib/services/recommendations/imports/limits';
import { appendUpload, finishUpload } from '@/lib/services/recommendations/imports/uploads';
import { partQuery, uploadParams } from '@/lib/services/recommendations/imports/upload-schema';

// A file of a gigabyte has 256 parts.
const rateLimit = { name: 'import-parts', points: 1200, seconds: 60 };

export const PUT = route({ access: ['admin'], params: uploadParams, query: partQuery, rateLimit }, async ({ user, params, query, request }) => {
  const bytes = await readBytes(request, limits.partBytes);
  return { received: await appendUpload(user!, { ...params, ...query, bytes }) };
});

export const POST = route({ access: ['admin'], params: uploadParams, rateLimit }, async ({ user, params }) => ({ import: await finishUpload(user!, params.upload) }));
