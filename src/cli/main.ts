import { processIo } from './io';
import { run } from './run';

// Whoever reads the output may stop reading ("| head"): that is no error.
process.stdout.on('error', () => process.exit());
process.exitCode = await run(process.argv.slice(2), processIo);
