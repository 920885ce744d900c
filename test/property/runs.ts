import type { Parameters } from "fast-check";

/** The seed of a usual run, so that a failure can be repeated; PROPERTY_SEED=… tries other texts. */
const seed = Number(process.env.PROPERTY_SEED ?? 302020);

/** Parameters of a property that looks at `numRuns` texts. */
export function runs<T>(numRuns: number): Parameters<T> {
  return { numRuns, seed };
}
