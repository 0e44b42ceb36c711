// Fern & Fable's own products: those of the chat's demo orders. Nobody has bought them in the transactions from which the models learn, so
// they show how new things find their people: by what their names say.

export interface HouseItem {
  id: string;
  name: string;
  category: string;
  pricePence: number;
}

export const houseItems: readonly HouseItem[] = [
  { id: 'MUG-FERN', name: 'FERN MUG', category: 'Kitchen/Mugs and cups', pricePence: 1250 },
  { id: 'MUG-GOLD', name: 'GOLD RIM MUG', category: 'Kitchen/Mugs and cups', pricePence: 1650 },
  { id: 'LAN-BRASS', name: 'BRASS LANTERN', category: 'Lighting/Lanterns', pricePence: 3400 },
  { id: 'LAN-PAPER', name: 'PAPER LANTERN', category: 'Lighting/Lanterns', pricePence: 900 },
  { id: 'CAN-LAV', name: 'LAVENDER CANDLE', category: 'Lighting/Candles', pricePence: 1450 },
  { id: 'TEA-JADE', name: 'JADE TEA SET', category: 'Kitchen/Teapots and jugs', pricePence: 5200 },
  { id: 'TEA-GREEN', name: 'GREEN TEA TIN', category: 'Kitchen/Tins and jars', pricePence: 1150 },
  { id: 'NOTE-LINEN', name: 'LINEN NOTEBOOK', category: 'Cards and paper/Notebooks', pricePence: 1100 },
  { id: 'NOTE-NAME', name: 'ENGRAVED NOTEBOOK', category: 'Cards and paper/Notebooks', pricePence: 2200 },
  { id: 'GAR-HEDGE', name: 'STONE HEDGEHOG', category: 'Garden/Birds and ornaments', pricePence: 2750 },
  { id: 'GAR-BIRD', name: 'COPPER BIRD BATH', category: 'Garden/Birds and ornaments', pricePence: 4600 },
  { id: 'TOY-FOX', name: 'WOODEN FOX', category: 'Children/Toys and games', pricePence: 1800 },
  { id: 'CUS-MOSS', name: 'MOSS CUSHION', category: 'Home/Cushions and textiles', pricePence: 2900 },
  { id: 'JEW-OAK', name: 'OAK JEWELLERY BOX', category: 'Jewellery/Boxes and stands', pricePence: 3900 },
  { id: 'JEW-NAME', name: 'PERSONALISED JEWELLERY BOX', category: 'Jewellery/Boxes and stands', pricePence: 4500 },
  { id: 'JEW-LEAF', name: 'LEAF EARRINGS', category: 'Jewellery/Earrings', pricePence: 2400 },
];
