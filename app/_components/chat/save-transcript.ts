// Hands the transcript to the browser as a file.
import type { Chat } from '@/lib/device/support/chat';

/** @param name of the file, without its ending */
export async function saveTranscript(chat: Chat, name: string): Promise<void> {
  const address = URL.createObjectURL(await chat.transcript());
  const link = Object.assign(document.createElement('a'), { href: address, download: `${name}.md` });
  link.click();
  // The browser has read it by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
