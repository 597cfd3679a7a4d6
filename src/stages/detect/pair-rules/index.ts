import type { PairRule } from '../pair-rule.ts';
import { lookAlikeSwap } from './look-alike-swap.ts';
import { nameToWord } from './name-to-word.ts';
import { smallWordSwap } from './small-word-swap.ts';
import { wrongSenseSwap } from './wrong-sense-swap.ts';

/** Every rule that needs the original, in the order of the alphabet; their order never matters. */
export const pairRules: readonly PairRule[] = [lookAlikeSwap, nameToWord, smallWordSwap, wrongSenseSwap];
