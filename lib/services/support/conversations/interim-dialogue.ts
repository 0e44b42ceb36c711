// Until the dialogue is there: says what it understood, and calls a person when asked to.
import type { Converse } from '../dialogue/turn';

const cannot = { en: 'I did not understand that. Would you like a person to help?', zh: '我没有听懂。需要人工客服帮您吗？' };
const person = { en: 'A person, please', zh: '转人工' };

export const converse: Converse = async ({ text, action }, context, { understand }) => {
  const understanding = action ? null : await understand(text);
  const language = understanding?.language ?? 'en';
  const asked = action?.kind === 'person' || understanding?.intents[0]?.label === 'contact_human_agent';
  return {
    replies: [{
      body: cannot[language],
      data: { outcome: asked ? 'handover' : 'unknown', intents: understanding?.intents.slice(0, 3) ?? [], language, passages: [], quickReplies: [{ label: person[language], action: { kind: 'person' } }] },
    }],
    context,
    language,
    understanding,
    ...(asked && { handover: { reason: 'asked' as const } }),
  };
};
