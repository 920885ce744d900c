/** No keystroke waits longer than about this for the index (milliseconds); one large plan may take longer, it is read in one go. */
const slice = 8;
/** So many files are on their way from the disk or the editor while one is read. */
const ahead = 8;

/**
 * Fetches items some ahead and takes them one after another, giving way to everything else after each slice. Ends early when `stopped`
 * says so. What cannot be fetched or taken goes to `failed`.
 */
export async function inSlices<Item, Fetched>(
  items: Iterable<Item>,
  fetched: (item: Item) => Promise<Fetched>,
  take: (item: Item, fetched: Fetched) => void,
  failed: (item: Item, error: unknown) => void,
  stopped: () => boolean,
): Promise<void> {
  const rest = items[Symbol.iterator]();
  let end = performance.now() + slice;
  let pause: Promise<void> | undefined;
  const giveWay = (): Promise<void> => {
    pause ??= new Promise((resolve) => {
      setTimeout(() => {
        pause = undefined;
        end = performance.now() + slice;
        resolve();
      }, 0);
    });
    return pause;
  };
  const goOn = async (): Promise<void> => {
    for (let next = rest.next(); !next.done && !stopped(); next = rest.next()) {
      const item = next.value;
      try {
        const text = await fetched(item);
        while (performance.now() > end) await giveWay();
        take(item, text);
      } catch (error) {
        failed(item, error);
      }
    }
  };
  await Promise.all(Array.from({ length: ahead }, goOn));
}
