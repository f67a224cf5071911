/** So many random cases of a law, or, in `npm run test:deep`, several times as many. */
export const runs = (count: number): number => count * Number(process.env['RISKROW_RUNS'] ?? 1);
