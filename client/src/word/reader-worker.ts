import { readWord } from "../../../server/src/input/word/word-reader.ts";
import type { WordAnswer } from "./reading.ts";

/** A worker that reads one Word document, in browsers. */
const scope = self as DedicatedWorkerGlobalScope;
scope.onmessage = ({ data }: MessageEvent<Uint8Array>) => {
  let answer: WordAnswer;
  try {
    answer = readWord(data);
  } catch (error) {
    answer = { error: String(error) };
  }
  scope.postMessage(answer);
};
