// A terminal or pipe that nobody reads any more is no reason to stop serving. Without a listener its error would be an exception, which Next
// logs, which is an error again, for ever.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
