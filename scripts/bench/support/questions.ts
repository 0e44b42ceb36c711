// What the benchmark asks the chat: articles, tasks, small talk and things that are none of its business.
export const benchQuestions = [
  'how long does delivery take?', 'do you wrap gifts?', 'can I pay with PayPal', 'where can I find my invoice', 'I forgot my password',
  'my parcel is late, what now?', 'how do I return a mug', 'what does express delivery cost', 'is there a discount code', 'can I send an order to Spain?',
  'thanks', 'how do I delete my account', 'can candles be returned once opened', 'I was charged twice', 'are the mugs dishwasher safe',
  'when are you open', 'can I change the address of my order', 'do you sell gift cards', 'unsubscribe me from the newsletter', 'what is the warranty on lanterns',
  'hello', 'how much is a cancellation', 'can my company buy on account', 'the item arrived broken', 'who won the match yesterday',
];
