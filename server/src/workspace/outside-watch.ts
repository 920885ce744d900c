import {
  type ClientCapabilities,
  type Connection,
  DidChangeWatchedFilesNotification,
  type Disposable,
  type GlobPattern,
} from "vscode-languageserver";
import { uriKey } from "./plan-files.ts";

/** Watches over single files outside the workspace's folders. */
export interface OutsideWatch {
  /** Called once with what the client can do. */
  start(capabilities: ClientCapabilities): void;
  watch(uri: string): void;
  /** Ends all watches. */
  forget(): void;
}

/**
 * Asks the client to watch files that its own folders do not hold. VS Code watches outside them only where a pattern names its base; other
 * editors match patterns with whole paths.
 */
export function createOutsideWatch(connection: Connection, failed: (error: unknown) => void): OutsideWatch {
  const watches = new Map<string, Promise<Disposable | undefined>>();
  let watching: ClientCapabilities["workspace"] = {};
  return {
    start: ({ workspace }) => {
      watching = workspace;
    },
    watch: (uri) => {
      const key = uriKey(uri);
      const can = watching?.didChangeWatchedFiles;
      if (can?.dynamicRegistration !== true || watches.has(key)) return;
      const globPattern = can.relativePatternSupport === true ? relativePattern(uri) : literal(key.replace(/^file:\/\//, ""));
      const registered = connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern }] });
      watches.set(
        key,
        registered.catch((error: unknown) => {
          failed(error);
          return undefined;
        }),
      );
    },
    forget: () => {
      for (const watch of watches.values()) void watch.then((one) => one?.dispose());
      watches.clear();
    },
  };
}

function relativePattern(uri: string): GlobPattern {
  const slash = uri.lastIndexOf("/");
  return { baseUri: uri.slice(0, slash), pattern: literal(uriKey(uri.slice(slash + 1))) };
}

/** A pattern for a name as it stands: what means more in patterns matches any one letter. */
function literal(name: string): string {
  return name.replace(/[[\]{}*?]/g, "?");
}
