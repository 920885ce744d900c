import { parentPort } from "node:worker_threads";
import { readWord } from "../../../server/src/input/word/word-reader.ts";

/** A thread that reads one Word document, on the desktop. What it throws is its end, and the one who asked is told. */
parentPort?.once("message", (bytes: Uint8Array) => parentPort?.postMessage(readWord(bytes)));
