/** Exit statuses: help, README and docs are made from this table. */
export const exitCodes = {
  done: { code: 0, meaning: 'done, nothing at or over the bar' },
  found: {
    code: 1,
    meaning: 'done, and something is at or over the bar (a garbled or uncredited copy, a score under --fail-under)',
  },
  usage: { code: 2, meaning: 'wrong arguments' },
  unreadable: { code: 3, meaning: 'an input could not be read; the others were still done' },
  internal: { code: 70, meaning: 'a fault in hearsay itself: please report it' },
  interrupted: { code: 130, meaning: 'interrupted; what was finished is kept' },
} as const;
