const lanes = 6;

/** Asks about each, a few at a time: so many that no one waits for nothing, so few that the server never calls itself busy. */
export async function inLanes<Item, Answer>(
  items: readonly Item[],
  ask: (item: Item) => Promise<Answer>,
) {
  const answers: Answer[] = [];
  const waiting = items.entries();
  async function lane() {
    for (const [index, item] of waiting) answers[index] = await ask(item);
  }
  await Promise.all(Array.from({ length: lanes }, lane));
  return answers;
}
