// Intents: what does a customer of the shop want? English and Chinese in one head; what belongs to none is out of scope.
import type { Task } from '../task';

/** The label of messages that belong to no intent. */
export const outOfScope = 'out_of_scope';

const labels = [
  'place_order', 'change_order', 'cancel_order', 'check_cancellation_fee', 'track_order',
  'delivery_options', 'delivery_period', 'change_shipping_address', 'set_up_shipping_address',
  'check_payment_methods', 'payment_issue',
  'return_order', 'check_refund_policy', 'get_refund', 'track_refund',
  'check_invoice', 'get_invoice',
  'create_account', 'registration_problems', 'recover_password', 'edit_account', 'switch_account', 'delete_account',
  'newsletter_subscription', 'complaint', 'review', 'contact_customer_service', 'contact_human_agent',
  'shop_question', 'greeting', 'thanks', 'goodbye', 'small_talk',
] as const;

export const intents = {
  name: 'intents',
  labels,
  outOfScope,
  labelOfNumber: labels,
  score: (probabilities, label) => probabilities[label] ?? 0,
  dataSet: {
    name: 'retail-support-intents',
    form: 'intents',
    train: 'retail-support-intents/utterances.csv',
    test: 'retail-support-intents/utterances.csv',
    licence: 'CDLA-Sharing 1.0',
    credit: 'Bitext',
    url: 'https://github.com/bitext/customer-support-intent-detection-training-dataset',
    rows: { train: 6758, test: 1601 },
  },
  settings: {
    features: {
      kind: 'hashed-ngrams',
      buckets: 4_194_304,
      // From 1 and across spaces: Chinese has no spaces, and one character or two are a word there.
      characters: { from: 1, to: 4 },
      withinWords: false,
      skipBigrams: true,
      maskNumbers: true,
      minimumDocuments: 2,
    },
    headlineWeight: 0,
  },
  intendedUse: 'Telling what a customer of an online shop wants from one message in English or Chinese, and that a message is about something else.',
  limits: [
    'The shop is a gift shop with orders, parcels and accounts; another trade needs phrases of its own.',
    'One intent for each message: of two wishes in one sentence the stronger is answered.',
    'Chinese is read by its characters alone, since the encoder knows English only; Chinese wordings far from the taught ones are missed.',
  ],
} as const satisfies Task;
