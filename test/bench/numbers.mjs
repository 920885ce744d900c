// Medians and how they are written.

export const median = (values) => quantile(values, 0.5);

export function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** Three digits that matter: 0.42, 6.3, 128. */
export function written(value) {
  if (value === undefined || Number.isNaN(value)) return "–";
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

/** Milliseconds that `run` takes, `times` over. */
export function timed(times, run) {
  return Array.from({ length: times }, () => {
    const begin = performance.now();
    run();
    return performance.now() - begin;
  });
}
