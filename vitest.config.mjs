import { defineConfig } from "vitest/config";

/** One layer of tests: `vitest run --project unit` runs it alone. */
function layer(name, testTimeout, more = {}) {
  return { test: { name, include: [`test/${name}/**/*.test.ts`], testTimeout, hookTimeout: 30_000, ...more } };
}

export default defineConfig({
  test: {
    projects: [
      layer("unit", 10_000),
      layer("corpus", 30_000),
      layer("property", 180_000),
      layer("protocol", 30_000, { globalSetup: "test/protocol/server-bundle.ts" }),
      layer("cli", 30_000),
      layer("page", 60_000),
    ],
  },
});
