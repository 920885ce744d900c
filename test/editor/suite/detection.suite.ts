import { ConfigurationTarget, workspace } from "vscode";
import { eventually, same } from "./expectations.ts";
import { inFolder, openSample, openUntitled, replaceAll } from "./open-plans.ts";

const plan = "KẾ HOẠCH\nKiểm tra công tác văn thư\n\nI. MỤC ĐÍCH\n\nNâng cao.\n\nII. NHIỆM VỤ\n\nThực hiện.\n\nNơi nhận:\n- Lưu: VT.\n";

async function setDetection(value: "ask" | "always" | "never" | undefined): Promise<void> {
  await workspace.getConfiguration("kehoach").update("detection", value, ConfigurationTarget.Global);
}

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 800));
const languageOf = (uri: string): string | undefined =>
  workspace.textDocuments.find((document) => document.uri.toString() === uri)?.languageId;

describe("detection of plans", () => {
  after(() => setDetection(undefined));

  it("turns a text file that holds a plan into a plan, when always wanted", async () => {
    await setDetection("always");
    await workspace.fs.writeFile(inFolder("van-ban.txt"), new TextEncoder().encode(plan));
    const { document } = await openSample("van-ban.txt");
    await eventually("the language is kehoach", () => languageOf(document.uri.toString()) === "kehoach");
  });

  it("recognises a plan in a new Markdown file", async () => {
    await setDetection("always");
    const { document } = await openUntitled(plan.replace("KẾ HOẠCH", "# KẾ HOẠCH"), "markdown");
    await eventually("the language is kehoach", () => languageOf(document.uri.toString()) === "kehoach");
  });

  it("recognises a plan pasted into an empty new file", async () => {
    await setDetection("always");
    const { document } = await openUntitled("", "plaintext");
    await replaceAll(document, `${plan}\n${"Thực hiện nghiêm túc các nội dung của Kế hoạch này. ".repeat(5)}\n`);
    await eventually("the language is kehoach", () => languageOf(document.uri.toString()) === "kehoach");
  });

  it("leaves other texts alone", async () => {
    await setDetection("always");
    const { document } = await openUntitled("# Ghi chú\n\nMai bàn về kế hoạch số 2.\n", "markdown");
    await soon();
    same(languageOf(document.uri.toString()), "markdown", "the language");
  });

  it("leaves plans alone, when never wanted", async () => {
    await setDetection("never");
    const { document } = await openUntitled(plan, "plaintext");
    await soon();
    same(languageOf(document.uri.toString()), "plaintext", "the language");
  });
});
