// The demo shop's products as facts: extracted from the transactions by `npm run train -- catalogue`, committed as `catalogue.json`, so that
// a clone without the data set has a shop.

export interface CatalogueItem {
  /** Stock code in capitals. */
  id: string;
  /** As the shop wrote it most often, in capitals. */
  name: string;
  category: string;
  /** Median of what was paid, in pence. */
  pricePence: number;
  /** Customers who bought it in the year. */
  buyers: number;
  /** Month (1 to 12) around which more than half of its lines fall; null: all year. */
  season: number | null;
  /** Day of its first sale, `2010-12-01`. */
  firstSeen: string;
  /** Day of its last sale. */
  lastSeen: string;
}
