import * as editorApi from "vscode";
import { type DataTransfer, type Disposable, env, languages, type Range, type TextDocument, window } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { cleanPasteRequest } from "../../../server/src/features/clean-paste.ts";
import { languageId } from "../language-client.ts";
import { say } from "../wording.ts";

/** “Dán văn bản đã làm sạch”: writes what is on the clipboard, cleaned, where the cursors are. */
export async function pasteCleaned(client: BaseLanguageClient): Promise<void> {
  const editor = window.activeTextEditor;
  const text = await env.clipboard.readText();
  if (!editor || text === "") return;
  const cleaned = await client.sendRequest<string>(cleanPasteRequest, { text });
  await editor.edit((edit) => {
    for (const selection of editor.selections) edit.replace(selection, cleaned);
  });
}

/** What editors from 1.97 on have and the oldest that we serve does not: kinds of paste, and who offers them. */
interface Kind {
  append(...parts: string[]): Kind;
}
interface PasteEdit {
  yieldTo?: readonly Kind[];
}
interface PasteApi {
  readonly DocumentDropOrPasteEditKind: { readonly Empty: Kind; readonly Text: Kind };
  readonly DocumentPasteEdit: new (text: string, title: string, kind: Kind) => PasteEdit;
}
interface PasteProvider {
  provideDocumentPasteEdits(document: TextDocument, ranges: readonly Range[], data: DataTransfer): Promise<PasteEdit[]>;
}
interface PasteLanguages {
  registerDocumentPasteEditProvider(
    selector: { readonly language: string },
    provider: PasteProvider,
    metadata: { readonly providedPasteEditKinds: readonly Kind[]; readonly pasteMimeTypes: readonly string[] },
  ): Disposable;
}

/** Offers cleaned text beside the usual paste, never in its place. Nothing where the editor has no such offers. */
export function offerCleanedPaste(client: BaseLanguageClient): readonly Disposable[] {
  const api: object = editorApi;
  const registry: object = languages;
  if (!hasPasteEdits(api) || !takesProviders(registry)) return [];
  const kind = api.DocumentDropOrPasteEditKind.Empty.append("kehoach", "cleaned");
  const provider: PasteProvider = {
    provideDocumentPasteEdits: async (_document, _ranges, data) => {
      const text = await data.get("text/plain")?.asString();
      if (!text?.includes("\n")) return [];
      const cleaned = await client.sendRequest<string>(cleanPasteRequest, { text });
      if (cleaned === text) return [];
      const edit = new api.DocumentPasteEdit(cleaned, say({ vi: "Dán văn bản đã làm sạch", en: "Paste cleaned text" }), kind);
      edit.yieldTo = [api.DocumentDropOrPasteEditKind.Text];
      return [edit];
    },
  };
  const metadata = { providedPasteEditKinds: [kind], pasteMimeTypes: ["text/plain"] };
  return [registry.registerDocumentPasteEditProvider({ language: languageId }, provider, metadata)];
}

function hasPasteEdits(api: object): api is PasteApi {
  return "DocumentPasteEdit" in api && "DocumentDropOrPasteEditKind" in api;
}

function takesProviders(registry: object): registry is PasteLanguages {
  return "registerDocumentPasteEditProvider" in registry;
}
