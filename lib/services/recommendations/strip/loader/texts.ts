// The few words of the script itself. The build takes no more of the message files than these.
import { loader as en } from '@/messages/en/strip.json';
import { loader as zh } from '@/messages/zh/strip.json';

export const texts = { en, zh };
