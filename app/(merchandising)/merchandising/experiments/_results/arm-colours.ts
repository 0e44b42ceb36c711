/** Of arms in their order, the same in every picture. */
export const armColours = ['var(--chart-2)', 'var(--chart-1)', 'var(--chart-3)', 'var(--chart-4)', 'var(--chart-6)'] as const;
