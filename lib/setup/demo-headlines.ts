// Headlines of the demo's month of history. All companies are made up. The second entry is what a careful reader would say.

const companies = ['Northwind Energy', 'Harbour Foods', 'Contoso Bank', 'Fabrikam Motors', 'Litware Cloud', 'Adatum Chips', 'Tailspin Air', 'Lucerne Mining', 'Proseware Retail', 'Wingtip Toys'];

const events: [event: string, polarity: 'bearish' | 'neutral' | 'bullish'][] = [
  ['shares surge 9% after record quarterly profit', 'bullish'],
  ['raises its full-year forecast on strong demand', 'bullish'],
  ['wins a supply contract worth 300 million dollars', 'bullish'],
  ['upgraded to buy by Harbour Research', 'bullish'],
  ['announces a buyback of 500 million dollars', 'bullish'],
  ['plunges after cutting its outlook', 'bearish'],
  ['warns of weaker sales in the second half', 'bearish'],
  ['falls 6% as regulators open an investigation', 'bearish'],
  ['to cut 1,200 jobs after a quarterly loss', 'bearish'],
  ['downgraded to sell, price target lowered', 'bearish'],
  ['names a new chief financial officer', 'neutral'],
  ['to report second-quarter results on Thursday', 'neutral'],
  ['declares a quarterly dividend of $0.32 a share', 'neutral'],
  ['will hold its annual meeting in May', 'neutral'],
  ['files its annual report with the regulator', 'neutral'],
];

export interface DemoHeadline {
  text: string;
  polarity: 'bearish' | 'neutral' | 'bullish';
}

/** Every company with every event. */
export const demoHeadlines: DemoHeadline[] = companies.flatMap((company) =>
  events.map(([event, polarity]) => ({ text: `${company} ${event}`, polarity })),
);

export const demoComments = {
  helpful: ['Right, and quick.', 'Exactly how I read it.', 'The marked words helped.'],
  /** By the verdict that would have been right. */
  corrected: {
    bearish: 'This is bad news for the company.',
    neutral: 'A routine notice; there is no opinion in it.',
    bullish: 'This is good news for the company.',
  },
};
