// The demo shop's purchases, by the protocol of ../shared/data/README.md: lines with a customer, a quantity and a price above zero, of no
// cancelled invoice, whose stock code starts with a digit (the others are postage, charges and samples).
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import Papa from 'papaparse';
import { InteractionCollector } from './collect-interactions';
import type { Interactions } from './interactions';

interface Line {
  InvoiceNo: string;
  StockCode: string;
  Quantity: string;
  InvoiceDate: string;
  UnitPrice: string;
  CustomerID: string;
}

export interface OnlineRetailOptions {
  /** Code of the item; the protocol takes stock codes as they stand, the shop's catalogue in capitals. */
  itemOf?: (stockCode: string) => string;
}

/**
 * @param file transactions.csv.gz
 * @returns one event a line, of weight 1
 * @throws Error naming the file when it is of another form
 */
export async function readOnlineRetail(file: string, { itemOf = (code) => code }: OnlineRetailOptions = {}): Promise<Interactions> {
  const events = new InteractionCollector();
  const parser = Papa.parse(Papa.NODE_STREAM_INPUT, { header: true });
  for await (const line of createReadStream(file).pipe(createGunzip()).pipe(parser) as AsyncIterable<Line>) {
    if (line.StockCode === undefined || line.InvoiceDate === undefined) throw new Error(`${file} is not the data set Online Retail: it has no columns StockCode and InvoiceDate.`);
    if (!isPurchase(line)) continue;
    events.add(line.CustomerID, itemOf(line.StockCode), Date.parse(`${line.InvoiceDate.replace(' ', 'T')}Z`));
  }
  return events.finish();
}

const isPurchase = ({ CustomerID, Quantity, UnitPrice, InvoiceNo, StockCode }: Line) =>
  CustomerID !== '' && Number(Quantity) > 0 && Number(UnitPrice) > 0 && !InvoiceNo.startsWith('C') && /^\d/.test(StockCode);
