/** How many ways fit beside the name, the search and the person at 1366 px; what is over goes into a menu. */
const mostInline = 6;

/** The ways that stand in the head, and those that go into its menu; a menu of one would only hide it. */
export function navRoom<Item>(items: readonly Item[]): { inline: Item[]; more: Item[] } {
  if (items.length <= mostInline) return { inline: [...items], more: [] };
  return { inline: items.slice(0, mostInline - 1), more: items.slice(mostInline - 1) };
}
