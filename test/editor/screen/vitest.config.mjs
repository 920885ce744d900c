import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/editor/screen/*.test.mjs"],
    globalSetup: ["test/editor/screen/server.mjs"],
    // One page at a time: keystrokes are timed, and the machine may have two cores only.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
