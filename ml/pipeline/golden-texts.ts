// Inputs of the golden cases: plain headlines, and texts that trip careless code. Written for Trefoil.

export const goldenTexts = [
  'Shares of Acme surge 12% after the company raises its full-year forecast',
  'Northwind plunges as regulators open an investigation into its accounts',
  'The central bank leaves its key rate unchanged at 4.25%',
  '$ACME downgraded to Sell at Harbour Research, target cut to $14',
  'Globex declares a quarterly dividend of $0.32 a share',
  'Oil slips below $70 as inventories grow for a third week',
  'Initech names its first chief operating officer',
  'Gold steadies near a record while the dollar weakens',
  'Umbrella to buy Soylent in a deal worth 2.1 billion',
  'Futures point to a flat open on Wall Street',
  'Jobless claims fell to 212,000 last week',
  'IPO of Hooli prices above its range',
  'Earnings beat, guidance cut, shares down 8% after hours',
  'Not a bad quarter at all',
  'Treasury yields climb to the highest level since 2007',
  'Wayne Enterprises wins court ruling over patents',
  'BREAKING: trading in $GLBX halted',
  'a',
  '',
  '   \t\n  ',
  '🚀🚀🚀 to the moon',
  '公司公布的季度利润高于预期',
  'ارتفعت أسهم الشركة بعد إعلان الأرباح',
  '<script>alert("profit")</script> &amp; loss',
  'null\u0000byte and \ud800 lone surrogate',
  'https://example.com/only-a-link',
  'ＦＵＬＬＷＩＤＴＨ　ｓｈａｒｅｓ　ｊｕｍｐ',
  `${'The company reports higher revenue and lower costs. '.repeat(40)}`,
];

const awkwardTexts = goldenTexts.slice(goldenTexts.indexOf('a'));

/** For messages of customers instead of headlines. */
export const intentGoldenTexts = [
  'Where is my parcel? It should have been here on Monday',
  'please cancel order FF-204817',
  'i forgot my pasword',
  'Can I pay with PayPal?',
  'I want to send the mug back',
  'Do you gift-wrap?',
  'a person, please',
  'what will the weather be like tomorrow',
  '我的包裹到哪了',
  '我想取消订单',
  '怎么退货？',
  '今天天气怎么样',
  ...awkwardTexts,
];
