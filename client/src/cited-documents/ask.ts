import type { TextDocument } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { type CitedDocumentEntry, citedDocumentsRequest } from "../../../server/src/features/cited-documents.ts";

/** The documents that a plan cites, as the server reads it now. */
export async function askCitedDocuments(client: BaseLanguageClient, { uri }: TextDocument): Promise<readonly CitedDocumentEntry[]> {
  const textDocument = { uri: client.code2ProtocolConverter.asUri(uri) };
  const answer = await client.sendRequest<CitedDocumentEntry[] | null>(citedDocumentsRequest, { textDocument });
  return answer ?? [];
}
