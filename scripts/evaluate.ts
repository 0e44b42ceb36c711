// npm run evaluate -- support [--json]: the customer-service chat as a whole, see evaluate/support.ts.
// npm run evaluate -- recommendations [--events <file> …]: lists, see ml/cli/evaluate-recommendations.ts.
// npm run evaluate [-- <task> …]: models on their test rows, see ml/cli/evaluate.ts.
if (process.argv[2] === 'support') await import('./evaluate/support');
else if (process.argv[2] === 'recommendations') await (await import('../ml/cli/evaluate-recommendations')).evaluateRecommendations(process.argv.slice(3));
else await import('../ml/cli/evaluate');
