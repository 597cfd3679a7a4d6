import type { SideView } from './context.ts';

let readers = 0;

/**
 * Makes a reading of a whole side something that is read once, when it is first asked for: many changes of one sentence ask the same. What is read must
 * hang on the side alone and is never undefined.
 */
export function oncePerSide<T extends object>(read: (side: SideView) => T): (side: SideView) => T {
  const place = readers++;
  return (side) => {
    side.kept[place] ??= read(side);
    return side.kept[place] as T;
  };
}
