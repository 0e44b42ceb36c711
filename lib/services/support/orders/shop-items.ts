// Things that the demo shop sells, as they appear in demo orders. Prices in pence.

export interface ShopItem {
  sku: string;
  name: string;
  pricePence: number;
  personalised?: true;
  /** What may not come back by its nature: opened candles and tea, earrings. */
  returnable?: false;
}

export const shopItems = {
  fernMug: { sku: 'MUG-FERN', name: 'Fern Mug', pricePence: 1250 },
  goldRimMug: { sku: 'MUG-GOLD', name: 'Gold Rim Mug', pricePence: 1650 },
  brassLantern: { sku: 'LAN-BRASS', name: 'Brass Lantern', pricePence: 3400 },
  paperLantern: { sku: 'LAN-PAPER', name: 'Paper Lantern', pricePence: 900 },
  lavenderCandle: { sku: 'CAN-LAV', name: 'Lavender Candle', pricePence: 1450, returnable: false },
  teaSet: { sku: 'TEA-JADE', name: 'Jade Tea Set', pricePence: 5200 },
  greenTea: { sku: 'TEA-GREEN', name: 'Green Tea Tin', pricePence: 1150, returnable: false },
  notebook: { sku: 'NOTE-LINEN', name: 'Linen Notebook', pricePence: 1100 },
  namedNotebook: { sku: 'NOTE-NAME', name: 'Engraved Notebook', pricePence: 2200, personalised: true },
  hedgehog: { sku: 'GAR-HEDGE', name: 'Stone Hedgehog', pricePence: 2750 },
  birdBath: { sku: 'GAR-BIRD', name: 'Copper Bird Bath', pricePence: 4600 },
  woodenFox: { sku: 'TOY-FOX', name: 'Wooden Fox', pricePence: 1800 },
  mossCushion: { sku: 'CUS-MOSS', name: 'Moss Cushion', pricePence: 2900 },
  jewelleryBox: { sku: 'JEW-OAK', name: 'Oak Jewellery Box', pricePence: 3900 },
  namedJewelleryBox: { sku: 'JEW-NAME', name: 'Personalised Jewellery Box', pricePence: 4500, personalised: true },
  earrings: { sku: 'JEW-LEAF', name: 'Leaf Earrings', pricePence: 2400, returnable: false },
} satisfies Record<string, ShopItem>;

export type ShopItemName = keyof typeof shopItems;
