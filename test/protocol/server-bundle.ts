import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** Where the bundle lies: as deep below the project as the shipped one, so that it finds docs/ the same way. */
export const serverBundle = fileURLToPath(new URL("../../dist/test-server/node.js", import.meta.url));

/** Bundles the server from the sources as they are now, once before the protocol tests. */
export async function setup(): Promise<void> {
  await build({
    absWorkingDir: fileURLToPath(new URL("../..", import.meta.url)),
    entryPoints: ["server/src/node.ts"],
    outfile: serverBundle,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "es2022",
    logLevel: "warning",
  });
}
