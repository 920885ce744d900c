/** Fails with both values when they differ; arrays and objects are compared by content. */
export function same(actual: unknown, expected: unknown, what: string): void {
  const [left, right] = [JSON.stringify(actual, undefined, 1), JSON.stringify(expected, undefined, 1)];
  if (left !== right) throw new Error(`${what}\nexpected: ${right}\nactual:   ${left}`);
}

export function holds(condition: boolean, what: string): void {
  if (!condition) throw new Error(what);
}

/** The value, or a failed test where there is none. */
export function present<T>(value: T | undefined | null, what: string): T {
  if (value === undefined || value === null) throw new Error(`missing: ${what}`);
  return value;
}

/** Asks again and again until the answer is there; what an editor shows comes a moment later. */
export async function eventually<T>(what: string, answer: () => T | undefined | false | PromiseLike<T | undefined | false>): Promise<T> {
  const end = Date.now() + 15_000;
  while (Date.now() < end) {
    const value = await answer();
    if (value !== undefined && value !== false) return value;
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
  throw new Error(`did not happen within 15 s: ${what}`);
}
