/** Makes a value at its first use and keeps it: start-up pays for no table that nobody asks for. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
