// A conversation as a markdown file for its customer.
import 'server-only';
import { createTranslator } from 'next-intl';
import { loadMessages } from '@/lib/i18n/messages';
import type english from '@/messages/en/transcript.json';
import type { Language, MessageView } from '../schema';
import { languageOf } from './conversation-view';
import type { Customer } from './customer';
import { getOwnConversation } from './get-conversation';
import { listMessages, messagesAPage, type Talk } from './list-messages';
import { forCustomer } from './message-view';

/** The file's text: who said what and when, with the sources. @throws AppError `not_found` */
export async function transcript(customer: Customer, conversationId: string, locale?: Language): Promise<string> {
  const row = await getOwnConversation(customer, conversationId);
  const language = locale ?? languageOf(row);
  const { transcript: messages } = await loadMessages(language);
  const t = createTranslator({ locale: language, messages: messages as typeof english });
  const parts = [`# ${t('title')}`, t('begun', { at: time(row.createdAt.toISOString()) })];
  for await (const view of readAll(row)) {
    if (view.kind === 'event') {
      if (view.event?.type === 'state') parts.push(`*${time(view.createdAt)} · ${t(`events.${view.event.to}`, { by: view.event.by ?? '' })}*`);
      continue;
    }
    const who = view.author === 'agent' ? (view.authorName ?? t('person')) : t(view.author === 'bot' ? 'bot' : 'you');
    // Quoted, so that nothing anybody wrote can pass for another's line.
    parts.push(`**${who}** · ${time(view.createdAt)}`, quoted(view.body));
    const sources = view.answer?.passages.map(({ title }) => title) ?? [];
    if (sources.length > 0) parts.push(`${t('source', { count: sources.length })} ${[...new Set(sources)].join(' · ')}`);
  }
  return `${parts.join('\n\n')}\n`;
}

async function* readAll(talk: Talk): AsyncGenerator<MessageView> {
  let after = 0;
  for (;;) {
    const page = await listMessages(talk, after);
    for (const view of page) {
      const seen = forCustomer(view);
      if (seen) yield seen;
    }
    if (page.length < messagesAPage) return;
    after = page.at(-1)?.id ?? after;
  }
}

const time = (iso: string) => `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;

const quoted = (text: string) => text.split(/\r?\n/).map((line) => `> ${line}`).join('\n');
