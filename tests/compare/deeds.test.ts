import { describe, expect, it } from 'vitest';
import { readDeeds } from '../../src/stages/compare/deeds/read-deeds.ts';
import { tokenLine } from '../../src/stages/compare/words/token-line.ts';
import { textOf } from './support.ts';

/** How a verb of a sentence stands: told, or what leaves it open, with "not" before it where it is denied. */
function standingOf(sentence: string, verb: string): string {
  const { tokens } = tokenLine(textOf(sentence), [0], []);
  const deed = readDeeds(tokens).find(({ at }) => tokens[at]!.folded === verb);
  if (!deed) return 'unknown';
  return `${deed.negated ? 'not ' : ''}${deed.opening ?? 'told'}`;
}

describe('how a deed stands', () => {
  it.each([
    ['The mill closed in May.', 'closed', 'told'],
    ['The mill was closed in May.', 'closed', 'told'],
    ['The mill did not close in May.', 'close', 'not told'],
    ["The mill hasn't closed.", 'closed', 'not told'],
    ['The mill never reopened.', 'reopened', 'not told'],
    ['The owners refused to close the mill.', 'close', 'not told'],
    ['The owners did not refuse to close the mill.', 'close', 'told'],
    ['The owners denied closing the mill.', 'closing', 'not told'],
    ['The owners have ruled out closing the mill.', 'closing', 'not told'],
    ['None of the mills was closed.', 'closed', 'not told'],
    ['They found no trace of the boat.', 'found', 'not told'],
    ['No less than four mills were closed.', 'closed', 'told'],
    ['The owners had to close the mill.', 'close', 'told'],
    ['The owners managed to close the mill.', 'close', 'told'],
    ['The owners have to close the mill.', 'close', 'due'],
    ['The owners will close the mill.', 'close', 'future'],
    ['The owners will not close the mill.', 'close', 'not future'],
    ['The mill is due to be closed.', 'closed', 'planned'],
    ['The mill is to close.', 'close', 'planned'],
    ['The owners have no plans to close the mill.', 'close', 'not planned'],
    ['The council asked the owners to close the mill.', 'close', 'wished'],
    ['The owners were asked by the council to close the mill.', 'close', 'wished'],
    ['The mill is likely to close.', 'close', 'possible'],
    ['The mill may have closed.', 'closed', 'possible'],
    ['The owners are accused of closing the mill.', 'closing', 'said'],
    ['The owners had not decided whether to close the mill.', 'close', 'asked'],
    ['It is open whether or not the mill will close.', 'close', 'asked'],
    ['If the mill is closed, the shop is lost.', 'closed', 'asked'],
    ['Should the mill be closed, the shop is lost.', 'closed', 'asked'],
    ['The audit did not find that the owners closed the mill.', 'closed', 'not told'],
    ['The owners denied that they had closed the mill.', 'closed', 'not told'],
    ['The owners denied that it was the rain which closed the mill.', 'closed', 'not told'],
    ['The owners denied they had closed the mill.', 'closed', 'not told'],
    ['There is no proof that the mill was closed.', 'closed', 'not told'],
    ['The audit found that the owners closed the mill.', 'closed', 'told'],
    ['No owner, the clerk in Varna said, closed the mill.', 'closed', 'not told'],
    ['It did not find that the clerk, Ana Prado, had closed the mill.', 'closed', 'not told'],
    ['The owners made no complaint.', 'made', 'not told'],
    ['The clerk could not open the safe.', 'open', 'not able'],
    ['In the north the May fires closed the mill.', 'closed', 'told'],
  ])('%s (%s) is %s', (sentence, verb, standing) => {
    expect(standingOf(sentence, verb)).toBe(standing);
  });

  it.each([
    ['The mill, closed by its owners, is for sale.', 'closed'],
    ['The owners built a gate to close the mill.', 'close'],
    ['Once the mill has closed, the shop will go.', 'closed'],
    ['It will keep its name and be closed in May.', 'closed'],
    ['Owners keep windows closed.', 'closed'],
    ['They took him to hospital.', 'hospital'],
  ])('%s leaves unknown what "%s" hangs on', (sentence, verb) => {
    expect(standingOf(sentence, verb)).toBe('unknown');
  });
});
