/** English words of the closed classes. Own list. */
export const functionWords: ReadonlySet<string> = new Set(
  `a an the this that these those my your his her its our their i you he she it we they me him us them who whom whose which
  what and or but nor so yet if because although though while when where as since until unless than of to in on at by for
  with from into onto over under about after before between through during without within against among across behind
  beyond near off out up down upon per via is are was were be been being am has have had having do does did will would shall
  should can could may might must not no also there here then thus both either neither each every all any some such more most
  other another very too just only even still already again how why`.split(/\s+/u),
);
