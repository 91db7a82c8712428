/** Does the work for each item, at most `limit` at a time, answers in the items' order; after a failure nothing new is begun. */
export async function inParallel<T, R>(items: Iterable<T>, limit: number, work: (item: T) => Promise<R>): Promise<R[]> {
  const answers: R[] = [];
  const queue = [...items].entries();
  let failed = false;
  const worker = async () => {
    for (const [place, item] of queue) {
      if (failed) return;
      answers[place] = await work(item);
    }
  };
  const workers = Array.from({ length: limit }, () =>
    worker().catch((error) => {
      failed = true;
      throw error;
    }),
  );
  await Promise.all(workers);
  return answers;
}
