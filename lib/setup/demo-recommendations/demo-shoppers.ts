// Invented customers of the demo shop: what each of them likes. Their lists are real; only they are made up.

export interface DemoShopper {
  id: string;
  name: string;
  /** Categories, and words of names, that they fall for. */
  likes: { categories: string[]; words: string[] };
  /** Visits in the month. */
  visits: number;
}

const names = [
  'Ada Moss', 'Ben Archer', 'Clara Finch', 'Dev Patel', 'Elsie Grant', 'Finn Harper', 'Gita Rao', 'Hugo Lindt', 'Isla Boyd', 'Jonas Weber', 'Kaya Demir', 'Leo Marsh',
  'Maya Stone', 'Noor Haddad', 'Owen Pryce', 'Pia Rossi', 'Quentin Vale', 'Rosa Alvarez', 'Sven Dahl', 'Tess Morgan', 'Uli Brandt', 'Vera Novak', 'Will Thorne', 'Xia Lin',
  'Yara Costa', 'Zane Cole', 'Amy Wells', 'Bo Larsen', 'Cora Quinn', 'Dan Fisher',
];

const tastes: DemoShopper['likes'][] = [
  { categories: ['Kitchen'], words: ['RETROSPOT', 'SPOT'] },
  { categories: ['Bags'], words: ['DOLLY', 'SUKI', 'RETROSPOT'] },
  { categories: ['Lighting'], words: ['HEART', 'ZINC', 'GLASS'] },
  { categories: ['Christmas'], words: ['VINTAGE', 'WOODEN'] },
  { categories: ['Children'], words: ['SPACEBOY', 'CIRCUS', 'VINTAGE'] },
  { categories: ['Garden'], words: ['BIRD', 'BOTANICAL', 'GREEN'] },
  { categories: ['Cards and paper'], words: ['PAISLEY', 'VINTAGE', 'LONDON'] },
  { categories: ['Home'], words: ['HEART', 'IVORY', 'WICKER'] },
  { categories: ['Jewellery'], words: ['SILVER', 'PINK', 'CRYSTAL'] },
  { categories: ['Party', 'Cards and paper'], words: ['BUNTING', 'BIRTHDAY', 'PINK'] },
];

export const demoShoppers: DemoShopper[] = names.map((name, index) => ({
  id: `demo-${String(index + 1).padStart(3, '0')}`,
  name,
  likes: tastes[index % tastes.length] as DemoShopper['likes'],
  visits: 2 + ((index * 7) % 5),
}));
