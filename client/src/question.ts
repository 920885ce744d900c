import { CancellationTokenSource, type Disposable, type TextDocument } from "vscode";
import { type BaseLanguageClient, State } from "vscode-languageclient";

/** Asks the server one thing of a plan at a time. */
export interface Question<R> extends Disposable {
  /** The answer; undefined where there is none, or where the question was overtaken by a later one or cancelled. */
  ask(plan: TextDocument): Promise<R | undefined>;
  /** Spares the server an answer that nobody waits for: the text has changed. */
  cancel(): void;
}

export function question<R>(client: BaseLanguageClient, request: string): Question<R> {
  let asked: CancellationTokenSource | undefined;
  const cancel = (): void => {
    asked?.cancel();
    asked?.dispose();
    asked = undefined;
  };
  return {
    cancel,
    dispose: cancel,
    ask: async ({ uri }) => {
      cancel();
      if (client.state !== State.Running) return undefined;
      const source = new CancellationTokenSource();
      asked = source;
      try {
        const textDocument = { uri: client.code2ProtocolConverter.asUri(uri) };
        const answer = await client.sendRequest<R | null>(request, { textDocument }, source.token);
        return source.token.isCancellationRequested ? undefined : (answer ?? undefined);
      } catch {
        // A server that stops while it is asked comes back, and is asked again.
        return undefined;
      } finally {
        if (asked === source) cancel();
      }
    },
  };
}
