// Prices are stored in the currency's smallest unit; how many digits that is differs.

/** Digits after the point: 2 for GBP, 0 for JPY; 2 where there is no currency or no known one. */
export function fractionDigits(currency: string | null): number {
  if (!currency || !/^[A-Z]{3}$/.test(currency)) return 2;
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
}
