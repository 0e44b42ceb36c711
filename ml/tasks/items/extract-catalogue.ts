// Cleans the shop's products out of its transactions (UCI online retail: Chen, Sain & Guo 2012, CC BY 4.0). What is left out: cancelled
// invoices (C…), lines without a price or quantity, codes that start with no digit (postage, bank charges, samples), exact repeats, and services
// that hide behind a product code. One product is one code, whatever its case; its name is the one that most lines bear.
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import Papa from 'papaparse';
import type { CatalogueItem } from './catalogue';
import { categoryOf } from './categories';

interface Line {
  InvoiceNo: string;
  StockCode: string;
  Description: string;
  Quantity: string;
  InvoiceDate: string;
  UnitPrice: string;
  CustomerID: string;
}

const services = /CARRIAGE|PACKING CHARGE|VOUCHER|HIGH RESOLUTION|DOTCOMGIFTSHOP|SAMPLE|POSTAGE|AMAZON|^CHECK|^DAMAGE|^ADJUST|SPLIFF|RASTA/;
/** Seasonal: this share of lines within the best month and its neighbours, of at least so many lines. */
const seasonalShare = 0.6;
const seasonalLines = 20;
/** What came later has not been seen through the year; only the names of feasts can tell. The shop sells most in autumn. */
const seenAllYear = '2011-02-01';
const feasts = /^(Christmas|Easter)\//;

interface Tally {
  names: Map<string, number>;
  prices: number[];
  buyers: Set<string>;
  months: number[];
  first: string;
  last: string;
}

/** @param file transactions.csv.gz @returns products by code */
export async function extractCatalogue(file: string): Promise<CatalogueItem[]> {
  const tallies = new Map<string, Tally>();
  const seen = new Set<string>();
  const parser = Papa.parse(Papa.NODE_STREAM_INPUT, { header: true });
  for await (const line of createReadStream(file).pipe(createGunzip()).pipe(parser) as AsyncIterable<Line>) {
    const code = line.StockCode.trim().toUpperCase();
    const price = Number(line.UnitPrice);
    if (line.InvoiceNo.startsWith('C') || !/^\d/.test(code) || !(Number(line.Quantity) > 0) || !(price > 0)) continue;
    const repeat = `${line.InvoiceNo} ${code} ${line.Quantity} ${line.InvoiceDate} ${line.UnitPrice}`;
    if (seen.has(repeat)) continue;
    seen.add(repeat);
    count(tallies, code, line, price);
  }
  return [...tallies]
    .map(([id, tally]) => itemOf(id, tally))
    .filter(({ name }) => name !== '' && !services.test(name))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function count(tallies: Map<string, Tally>, code: string, line: Line, price: number): void {
  const tally: Tally = tallies.get(code) ?? { names: new Map(), prices: [], buyers: new Set(), months: new Array<number>(12).fill(0), first: line.InvoiceDate, last: line.InvoiceDate };
  tallies.set(code, tally);
  const name = line.Description.trim().replace(/\s+/g, ' ').toUpperCase();
  tally.names.set(name, (tally.names.get(name) ?? 0) + 1);
  tally.prices.push(price);
  if (line.CustomerID) tally.buyers.add(line.CustomerID);
  const month = Number(line.InvoiceDate.slice(5, 7)) - 1;
  tally.months[month] = (tally.months[month] ?? 0) + 1;
  if (line.InvoiceDate < tally.first) tally.first = line.InvoiceDate;
  if (line.InvoiceDate > tally.last) tally.last = line.InvoiceDate;
}

function itemOf(id: string, { names, prices, buyers, months, first, last }: Tally): CatalogueItem {
  const name = [...names].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? '';
  const sorted = prices.sort((a, b) => a - b);
  const category = categoryOf(name);
  return {
    id,
    name: tidyName(name),
    category,
    pricePence: Math.max(1, Math.round((sorted[Math.floor(sorted.length / 2)] ?? 0) * 100)),
    buyers: buyers.size,
    season: first < seenAllYear || feasts.test(category) ? seasonOf(months) : null,
    firstSeen: first.slice(0, 10),
    lastSeen: last.slice(0, 10),
  };
}

/** Without stars and commas that belong to nothing. */
const tidyName = (name: string) => name.replace(/^\*+\s*/, '').replace(/\s+([,.])/g, '$1').replace(/,(?=\S)/g, ', ').replace(/[\s,.]+$/, '');

/** The first December and the last (nine days) are both counted; that favours no product over another. */
function seasonOf(months: number[]): number | null {
  const lines = months.reduce((sum, value) => sum + value, 0);
  if (lines < seasonalLines) return null;
  const around = months.map((_, month) => [11, 0, 1].reduce((sum, step) => sum + (months[(month + step) % 12] ?? 0), 0));
  const best = around.indexOf(Math.max(...around));
  return (around[best] ?? 0) / lines >= seasonalShare ? best + 1 : null;
}
