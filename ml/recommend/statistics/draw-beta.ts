// Random shares: what a rate may be after so many hits and misses.

/** A number from a beta distribution, as one gamma among two (Marsaglia & Tsang 2000). @param a 1 or more; @param b 1 or more */
export function drawBeta(random: () => number, a: number, b: number): number {
  const one = drawGamma(random, a);
  const other = drawGamma(random, b);
  return one / (one + other);
}

function drawGamma(random: () => number, shape: number): number {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = drawNormal(random);
    const v = (1 + c * x) ** 3;
    if (v <= 0) continue;
    const u = random();
    if (u < 1 - 0.0331 * x ** 4 || Math.log(u) < 0.5 * x * x + d * (1 - v + Math.log(v))) return d * v;
  }
}

/** Box and Muller's (1958). */
function drawNormal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
