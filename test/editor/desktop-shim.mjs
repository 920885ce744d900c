#!/usr/bin/env node
// Stands where @vscode/test-electron starts a desktop VS Code: takes the same arguments and runs the suite in the VS Code server.
import { runSuite } from "./run-suite.mjs";

const argument = (name) => process.argv.find((given) => given.startsWith(`--${name}=`))?.slice(name.length + 3);
const extension = argument("extensionDevelopmentPath");
const suite = argument("extensionTestsPath");
if (!extension || !suite) throw new Error("extensionDevelopmentPath and extensionTestsPath are needed");
const { passed, failed } = await runSuite("node", { extension, suite });
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
