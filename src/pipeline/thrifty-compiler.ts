import { setFlagsFromString } from 'node:v8';

/**
 * What makes V8 11 (Node 20) compile less: simple machine code at once instead of interpreting first, the optimising compiler only
 * for what has run eight times as long as usual, and less of other functions copied into each. Every thread compiles
 * all that it runs for itself, and with the usual settings that takes a third of the time of studying five hundred articles: most of it goes into
 * functions that are over before it pays. Measured over four hundred articles more, the program runs no slower. Later versions
 * have a middle compiler of their own that does this. A single pair of articles is over before optimising pays as well: of twenty thousand words the
 * aligning and typing takes a third less.
 */
const thrifty = ['--always-sparkplug', '--interrupt-budget=540000', '--max-inlined-bytecode-size-cumulative=200'];

let done = false;

/** Sets the compiler of this process, also for threads that are about to start; where it is not one that these settings were measured on, nothing is set. */
export function compileThriftily(): void {
  if (done) return;
  done = true;
  if (/^11\./.test(process.versions.v8)) for (const flag of thrifty) setFlagsFromString(flag);
}
