import { CommanderError } from "commander";
import { createProgram } from "./cli/program.ts";
import type { Terminal } from "./cli/terminal.ts";
import { languageOf, usageProblem } from "./cli/usage.ts";

const args = process.argv.slice(2);
const terminal: Terminal = {
  language: languageOf(args),
  colour: process.stdout.isTTY === true && !process.env.NO_COLOR,
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
};

// `kehoach check … | head` closes the pipe early; that is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

createProgram(terminal, (status) => {
  process.exitCode = status;
})
  .parseAsync(args, { from: "user" })
  .catch((error: unknown) => {
    // Help and version end this way too, with exit code 0; help for want of a command has said all there is to say.
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return;
      if (error.code !== "commander.help") terminal.err(`kehoach: ${usageProblem(error, terminal.language)}\n`);
    } else terminal.err(`kehoach: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 2;
  });
