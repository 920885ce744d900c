import type { Connection } from "vscode-languageserver";
import { summariseHere } from "./index-reading.ts";
import { editorRequests, longestPlan, type PlanFiles, pathBelow } from "./plan-files.ts";

/** Plans that only the editor can reach: in a browser, in a repository opened without a copy, on another machine. */
export function editorPlanFiles(connection: Connection): PlanFiles {
  const read = async (uri: string): Promise<string> => {
    const answer: unknown = await connection.sendRequest(editorRequests.readPlan, { uri });
    if (typeof answer !== "string") throw new Error("the editor cannot read it");
    if (answer.length > longestPlan) throw new Error("too long for a plan");
    return answer;
  };
  return {
    list: async (folder, { globs, excluded }) => {
      const answer: unknown = await connection.sendRequest(editorRequests.listPlans, { folder, exclude: globs });
      return Array.isArray(answer)
        ? answer.filter((uri): uri is string => typeof uri === "string" && !excluded(pathBelow(folder, uri) ?? ""))
        : [];
    },
    read,
    summarise: (request) => summariseHere(read, request),
  };
}
