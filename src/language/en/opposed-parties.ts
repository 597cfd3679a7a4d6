const pair = (one: string, other: string): readonly [readonly string[], readonly string[]] => [
  one.split(' '),
  other.split(' '),
];

/**
 * Parties that news sets against each other, each by the words for those who speak for it, in the singular: what the one says is hardly ever what the other
 * says. Source: own list.
 */
export const opposedParties: readonly (readonly [readonly string[], readonly string[]])[] = [
  pair('union striker worker employee', 'company firm employer management operator owner'),
  pair('prosecutor prosecution', 'defence defense suspect defendant accused'),
  pair('opposition', 'government ministry minister'),
  pair('rebel insurgent militant guerrilla separatist', 'army military government troop ministry'),
  pair('protester demonstrator activist campaigner', 'police officer government council'),
  pair('resident villager neighbour neighbor tenant', 'council company developer landlord operator'),
  pair('buyer bidder', 'seller target'),
  pair('plaintiff', 'defendant'),
];
