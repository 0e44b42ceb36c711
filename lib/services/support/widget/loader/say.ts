import { createSay } from '@/lib/embed/create-say';

export const { say, safely } = createSay('Trefoil chat');
