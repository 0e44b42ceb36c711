// What customers of the demo shop wrote in English, and what Ana answered.
import type { DemoScript } from './demo-script';

const language = 'en';

export const englishScripts: DemoScript[] = [
  // The bot knows the answer.
  {
    language,
    asks: ['How long does delivery take?', 'when will a parcel to Glasgow arrive, roughly', 'how many days for standard shipping', 'I need it before Friday, how quick are you?'],
    then: [{ rate: 'up' }, { ends: 'silence' }],
  },
  { language, asks: ['do you wrap gifts?', 'Can you gift wrap a mug and put a card in?'], then: [{ rate: 'up' }, 'thanks, that is all', { ends: 'customer' }, { satisfaction: 5 }] },
  { language, asks: ['can I pay with PayPal', 'which cards do you take?', 'Do you accept Klarna'], then: [{ ends: 'silence' }], channel: 'widget' },
  { language, asks: ['where can I find my invoice', 'I need an invoice for my order, for the accountant'], then: [{ rate: 'up' }, { ends: 'silence' }], signedIn: true },
  { language, asks: ['I forgot my password', "the reset mail for my pasword doesn't come"], then: [{ ends: 'silence' }, { satisfaction: 4 }] },
  { language, asks: ['what does express delivery cost', 'is there next-day delivery and how much is it'], then: ['and to a pick-up point?', { ends: 'silence' }] },
  { language, asks: ['Do you deliver to Spain?', 'do you ship outside the UK'], then: [{ rate: 'up' }, { ends: 'silence' }], channel: 'widget' },
  { language, asks: ['how do I return a mug', 'How can I send something back?'], then: [{ rate: 'up' }, 'is the return free?', { ends: 'customer' }, { satisfaction: 5, comment: 'Quick and clear.' }] },
  { language, asks: ['can earrings be returned', 'Can I return a candle that I have lit once?'], then: [{ rate: 'down', reason: 'incomplete' }, { ends: 'silence' }, { satisfaction: 3 }] },
  { language, asks: ['is there a discount code', 'my voucher code does not work'], then: [{ ends: 'silence' }] },
  { language, asks: ['how do I delete my account', 'please tell me how to close my account'], then: [{ ends: 'silence' }] },
  { language, asks: ['How do I unsubscribe from the newsletter?', 'stop sending me the newsletter'], then: [{ rate: 'up' }, { ends: 'silence' }] },
  { language, asks: ['are the mugs dishwasher safe', 'can the fern mug go in the microwave'], then: [{ rate: 'up' }, { ends: 'silence' }], channel: 'widget' },
  { language, asks: ['do you have a shop I can visit', 'Where is your shop and when is it open?'], then: ['thank you', { ends: 'silence' }, { satisfaction: 5 }] },
  { language, asks: ['what is the warranty on lanterns', 'My lantern stopped working after a year, is there a guarantee?'], then: [{ ends: 'silence' }, { satisfaction: 4 }] },
  { language, asks: ['do you sell gift cards', 'How long is a gift card valid?'], then: [{ rate: 'up' }, { ends: 'silence' }], signedIn: true },
  { language, asks: ['what does it cost to cancel an order', 'is cancelling free'], then: [{ ends: 'silence' }] },
  { language, asks: ['hello', 'hi there'], then: ['how long does a refund take to arrive?', { rate: 'up' }, { ends: 'silence' }] },
  // It answered, and the customer came back: once within the week, once later.
  { language, asks: ['which ways of delivery are there'], then: [{ ends: 'silence' }, { later: 2 }, 'and which of them is the cheapest?', { ends: 'silence' }] },
  { language, asks: ['Can I change my e-mail address in my account?'], then: [{ ends: 'customer' }, { satisfaction: 4 }, { later: 9 }, 'how do I switch between two accounts', { ends: 'silence' }] },
  // Tasks on real orders.
  {
    language, lately: true,
    asks: ['where is my order?', 'Can you track FF-204811 for me?'],
    then: ['FF-204811, robin@example.com', { rate: 'up' }, { ends: 'silence' }, { satisfaction: 5 }],
  },
  { language, lately: true, asks: ['I want to cancel my order'], then: ['FF-204817 robin@example.com', 'no, leave it', 'thanks', { ends: 'silence' }] },
  { language, lately: true, asks: ['Where is my refund? FF-204810, ana@example.com'], then: [{ rate: 'up' }, { ends: 'silence' }] },
  { language, lately: true, asks: ['please cancel FF-204816, sam@example.com'], then: [{ rate: 'down', reason: 'other' }, { agent: 'Hello, this is Ana. The bird bath left yesterday, so we cannot stop it any more. You can send it back for free within 30 days, and I will put a return label into the order for you.' }, 'that works, thank you', { ends: 'agent' }, { satisfaction: 4 }] },
  // A person is asked for.
  {
    language,
    asks: ['a person, please', 'can I talk to a human', 'Let me speak to someone from your team'],
    then: [{ agent: 'Hello, this is Ana from Fern & Fable. What can I do for you?' }, 'the lid of my jewellery box does not close properly', { agent: 'I am sorry about that. If you send me a photo to help@fernandfable.example, I will have a new one on its way today.' }, 'great, doing it now', { label: 'faulty' }, { ends: 'agent' }, { satisfaction: 5, comment: 'Ana was lovely.' }],
  },
  {
    language, channel: 'widget',
    asks: ['I would like to order 80 lanterns for a wedding, what discount can you give me?'],
    then: [{ agent: 'Hello, Ana here. For 80 paper lanterns we can give you 15 %, and we deliver them in two cartons. When is the wedding?' }, 'on 12 June', { agent: 'Then we would send them on 2 June at the latest. I have mailed you the offer.' }, { label: 'wholesale' }, { note: 'Offer sent, ask again next Monday.' }, { ends: 'agent' }, { satisfaction: 5 }],
  },
  // Not understood, twice.
  {
    language,
    asks: ['can the thing with the leaf be combined with the other one from last spring', 'will it match the green in our hallway'],
    then: ['the colour I mean, does it go with sage', { agent: 'Hello, this is Ana. Which of our things do you have in mind? If you tell me its name, I can compare the colours for you.' }, 'the moss cushion', { agent: 'It is a little darker than sage and goes well with it. I can post you a piece of the fabric for free.' }, 'yes please!', { ends: 'agent' }, { satisfaction: 4 }],
  },
  { language, asks: ['who won the match yesterday', 'Can you book me a table for two tonight?', 'what is the capital of Peru'], then: [{ ends: 'silence' }] },
  { language, asks: ['do you restring pearl necklaces', 'Could you engrave a watch that I bought elsewhere?'], then: [{ rate: 'down', reason: 'not_understood' }, { ends: 'silence' }, { satisfaction: 2 }] },
  { language, asks: ['do you offer pottery workshops', 'can I join a pottery class at yours'], then: [{ rate: 'down', reason: 'not_understood' }, { ends: 'silence' }] },
  // Angry, and a task that failed.
  {
    language,
    asks: ['THIS IS THE THIRD TIME YOU SENT ME THE WRONG MUG!!! you are useless', 'your service is a joke, I am furious, nobody answers my mails!!'],
    then: [{ agent: 'I am sorry, this should not have happened. I am Ana, and I stay with it until it is right. May I have your order number?' }, 'FF-204802', { agent: 'Thank you. The right one goes out by express today at no cost, and you need not send anything back. You get the tracking code by e-mail within the hour.' }, 'ok. finally', { label: 'complaint' }, { ends: 'agent' }, { satisfaction: 3, comment: 'In the end it was solved.' }],
  },
  {
    language,
    asks: ['where is my parcel'],
    then: ['FF-111111 tom@example.com', 'FF-111112 tom@example.com', { agent: 'Hello, Ana here. I found your order by your name: it is FF-204999 and arrives tomorrow. The number in your mail was that of another shop.' }, 'oh no, my mistake. thank you!', { ends: 'agent' }, { satisfaction: 5 }],
  },
  { language, asks: ['my parcel has not arrived and I need it tomorrow'], then: [{ agent: 'Hello, Ana here. The carrier has it in the van for today between 14:00 and 16:00. If it is not there by then, write to me here.' }, { ends: 'agent' }, { satisfaction: 1, comment: 'It came a day too late for the birthday.' }] },
  { language, asks: ['I was charged twice for one order'], then: [{ rate: 'down', reason: 'incomplete' }, { agent: 'Hello, this is Ana. One of the two is a reservation only; it disappears within 3 days. I have checked it with your bank’s reference.' }, 'I see it now, thanks', { ends: 'customer' }, { satisfaction: 4 }] },
  // They wait, and Ana is at them.
  { language, asks: ['a human please, it is about a broken tea set'], then: ['the pot came in two pieces'], openSinceMinutes: 6 },
  { language, channel: 'widget', asks: ['I want to talk to a person about an order for my company'], then: [{ contact: { name: 'Priya Shah', email: 'priya@example.com' } }], openSinceMinutes: 48 },
  { language, asks: ['can I speak to someone about my return'], then: [{ agent: 'Hello, this is Ana. Which order is it?' }, 'FF-204803, the engraved notebook has the wrong name on it', { agent: 'That is our mistake then. Shall we make it anew, or would you like the money back?' }, 'please make it again, with “Noor”'], openSinceMinutes: 3 },
];
