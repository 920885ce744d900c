import { describe, expect, it } from "vitest";
import { type CompletionItem, CompletionItemTag } from "vscode-languageserver-types";
import { shippedCatalogue } from "../../../server/src/catalogue/catalogue.ts";
import { completions } from "../../../server/src/features/completion.ts";
import type { Folder } from "../../../server/src/features/folder.ts";
import { fullText } from "../../../server/src/text/source-text.ts";
import { applyEdits } from "../apply-edits.ts";
import { atCursor } from "./marked-plan.ts";

const head = (year: number, place = "Hà Nam") =>
  `ỦY BAN NHÂN DÂN\nTỈNH ${place.toUpperCase()}\n\nSố: 15/KH-UBND\n\n${place}, ngày 05 tháng 8 năm ${year}\n\nKẾ HOẠCH\nKiểm tra công tác văn thư\n\n`;

interface Given {
  readonly folder?: Folder;
  readonly today?: string;
}

function complete(marked: string, { folder, today = "2026-10-01" }: Given = {}) {
  const { document, position } = atCursor(marked);
  const knowledge = { catalogue: shippedCatalogue(), today, language: "vi" as const, ...(folder ? { folder } : {}) };
  const list = completions({ document, position, knowledge, insertReplace: false });
  const text = (item: CompletionItem): string => {
    const edit = item.textEdit;
    if (!edit || !("range" in edit)) throw new Error("the item has no plain edit");
    return applyEdits(fullText(document.source), [edit]);
  };
  return {
    labels: list.items.map(({ label }) => label),
    item: (label: string) => list.items.find((one) => one.label === label),
    accepting: (label: string) => {
      const item = list.items.find((one) => one.label === label);
      return item && text(item).split("\n").at(-1);
    },
    list,
  };
}

const in2026 = (line: string): string => `${head(2026)}${line}`;

describe("a defined short name", () => {
  const defined = "Thực hiện Nghị quyết số 557-NQ/TU ngày 02/3/2026 của Tỉnh ủy về cây xanh (sau đây gọi tắt là Nghị quyết số 557).\n\n";

  it.each(["nghị quyết 557‸", "nghi quyet 55‸", "Nghị quyết số 55‸", "nq 557‸", "nq557‸", "NQ 55‸"])(
    "is found by its number: %s",
    (typed) => {
      expect(complete(in2026(`${defined}Quán triệt ${typed}`)).labels[0]).toBe("Nghị quyết số 557");
    },
  );

  it.each(["nghị quyết ‸", "đạt 557‸", "tổ 5‸"])("is not offered for other words: %s", (typed) => {
    expect(complete(in2026(`${defined}Quán triệt ${typed}`)).labels).not.toContain("Nghị quyết số 557");
  });
});

describe("codes of issuers", () => {
  it("stand first where the plan uses them", () => {
    expect(complete(in2026("Thực hiện Kế hoạch số 12/KH-‸")).labels[0]).toBe("12/KH-UBND");
    expect(complete(in2026("Theo Kế hoạch số 7/KH-SYT của Sở Y tế; Báo cáo số 12/BC-S‸")).labels[0]).toBe("12/BC-SYT");
  });
});

describe("names of bodies", () => {
  it.each([
    ["so khoa‸", "Sở Khoa học và Công nghệ"],
    ["Sơ kh‸", "Sở Khoa học và Công nghệ"],
    ["Toà á‸", "Tòa án nhân dân tối cao"],
    ["Sở kh‸", "Sở Khoa học và Công nghệ"],
    ["Giao S‸", "Sở Nội vụ"],
    ["giao so k‸", "Sở Khoa học và Công nghệ"],
    ["* Đơn vị chủ trì: S‸", "Sở Nội vụ"],
    ["Sở Y tế chủ trì, phối hợp với Sở Nội vụ, S‸", "Sở Tài chính"],
    ["Nơi nhận:\n- S‸", "Sở Tài chính"],
    ["Giao skhcn‸", "Sở Khoa học và Công nghệ"],
    ["việc do skhcn‸", "Sở Khoa học và Công nghệ"],
    ["theo bgddt‸", "Bộ Giáo dục và Đào tạo"],
    ["báo cáo ubnd‸", "Ủy ban nhân dân tỉnh"],
    ["báo cáo UBND‸", "Ủy ban nhân dân tỉnh"],
    ["Sở Văn hóa, Th‸", "Sở Văn hóa, Thể thao và Du lịch"],
    ["Sở KH&C‸", "Sở Khoa học và Công nghệ"],
    ["Sở nong nghi‸", "Sở Nông nghiệp và Môi trường"],
  ])("%s → %s", (typed, name) => {
    expect(complete(in2026(typed)).labels).toContain(name);
  });

  it("takes the place of all the typed words, and of the rest of the word under the cursor in editors that replace", () => {
    expect(complete(in2026("Giao so khoa h‸")).accepting("Sở Khoa học và Công nghệ")).toBe("Giao Sở Khoa học và Công nghệ");
    const { document, position } = atCursor(in2026("Giao Sở Kh‸oa"));
    const knowledge = { catalogue: shippedCatalogue(), today: "2026-10-01", language: "vi" as const };
    const [item] = completions({ document, position, knowledge, insertReplace: true }).items;
    expect(item?.textEdit).toEqual({
      newText: "Sở Khoa học và Công nghệ",
      insert: { start: { line: 10, character: 5 }, end: { line: 10, character: 10 } },
      replace: { start: { line: 10, character: 5 }, end: { line: 10, character: 12 } },
    });
  });

  it("are those of the plan's own day", () => {
    expect(complete(`${head(2026)}Giao Sở Thông‸`).labels).not.toContain("Sở Thông tin và Truyền thông");
    expect(complete(`${head(2023)}Giao Sở Thông‸`).labels).toContain("Sở Thông tin và Truyền thông");
    expect(complete("KẾ HOẠCH\n\nGiao Sở Thông‸", { today: "2020-01-01" }).labels).toContain("Sở Thông tin và Truyền thông");
  });

  it("are under their old names those that took over", () => {
    const found = complete(in2026("Giao so ke hoach‸"));
    expect(found.labels).toEqual(["Sở Tài chính"]);
    expect(found.item("Sở Tài chính")?.labelDetails?.description).toBe("thay Sở Kế hoạch và Đầu tư");
    expect(complete(in2026("Giao sldtbxh‸")).labels[0]).toBe("Sở Nội vụ");
  });

  it("come before ended ones that the plan names itself; those say what they are now", () => {
    const plan = `${head(2026)}Sở Kế hoạch và Đầu tư báo cáo; Sở Kế hoạch và Đầu tư trình.\n\nGiao so ke hoach‸`;
    expect(complete(plan).labels).toEqual(["Sở Tài chính", "Sở Kế hoạch và Đầu tư"]);
    expect(complete(plan).item("Sở Kế hoạch và Đầu tư")).toMatchObject({
      tags: [CompletionItemTag.Deprecated],
      labelDetails: { description: "nay là Sở Tài chính · trong kế hoạch này" },
    });
    expect(complete(plan.replace("năm 2026", "năm 2023")).labels).toEqual(["Sở Kế hoạch và Đầu tư"]);
  });

  it("stand once, also where an abbreviation or a short name reads the same", () => {
    const plan = `${head(2026)}I. MỤC ĐÍCH\n\nUBND, HĐND về đổi mới sáng tạo (sau đây viết tắt là ĐMST). Phát triển ĐMST; UBND, HĐND theo dõi.\n\n`;
    for (const [typed, label] of [
      ["báo cáo ubnd", "UBND"],
      ["báo cáo hdnd", "HĐND"],
      ["phát triển dmst", "ĐMST"],
    ])
      expect(complete(`${plan}${typed}‸`).labels.filter((one) => one === label)).toEqual([label]);
  });

  it("have the word for the plan's own unit", () => {
    expect(complete(`${head(2026, "Hà Nam")}báo cáo ubnd‸`).labels[0]).toBe("Ủy ban nhân dân tỉnh");
    expect(complete(`${head(2026).replace("TỈNH HÀ NAM", "THÀNH PHỐ HẢI PHÒNG")}báo cáo ubnd‸`).labels[0]).toBe(
      "Ủy ban nhân dân thành phố",
    );
    expect(complete(`${head(2026).replace("TỈNH HÀ NAM", "XÃ TÂN AN")}báo cáo ubnd‸`).labels[0]).toBe("Ủy ban nhân dân xã");
  });

  it("begin with those the plan names already, in its own words", () => {
    const plan = `${head(2026)}Giao Trung tâm Tin học tỉnh giúp Sở Y tế.\n\nSở Y tế báo cáo.\n\nGiao S‸`;
    expect(complete(plan).labels[0]).toBe("Sở Y tế");
    expect(complete(plan.replace("S‸", "Trung‸")).labels[0]).toMatch(/^Trung tâm Tin học/);
  });

  it("are found by all the words typed: a shorter end of them means nothing then", () => {
    expect(complete(in2026("Giao Sở Khoa học và C‸")).labels).toEqual(["Sở Khoa học và Công nghệ"]);
  });

  it("take a capital where the sentence begins with it", () => {
    const plan = `${head(2026)}Giao các sở, ban, ngành báo cáo.\n\n`;
    expect(complete(`${plan}Các sở, b‸`).accepting("các sở, ban, ngành")).toBe("Các sở, ban, ngành");
    expect(complete(`${plan}Giao các sở, b‸`).accepting("các sở, ban, ngành")).toBe("Giao các sở, ban, ngành");
  });

  it("stay in the list while the editor compares what is typed on, by accents, without them, or after initials", () => {
    expect(complete(in2026("Giao Sở Kh‸")).item("Sở Khoa học và Công nghệ")?.filterText).toBe("Sở Khoa học và Công nghệ");
    expect(complete(in2026("Giao so kh‸")).item("Sở Khoa học và Công nghệ")?.filterText).toBe("so khoa học và Công nghệ");
    expect(complete(in2026("Giao skh‸")).item("Sở Khoa học và Công nghệ")?.filterText).toBe("skh Sở Khoa học và Công nghệ");
    expect(complete(in2026("Giao Sở Kh‸")).list.isIncomplete).toBe(true);
  });
});

describe("ordinary prose", () => {
  it.each([
    "S‸",
    "họp giao ban‸",
    "ứng dụng tiến bộ khoa học và công ngh‸",
    "II. NHIỆM VỤ, GIẢI PH‸",
    "* Thời gian thực hiện: Thườn‸",
    "theo chương trình k‸",
    "lập Tổ‸",
    "các s‸",
    "cho cán bộ k‸",
    "Nâng cao chất lượng công tác ban‸",
    "việc so sánh, thanh‸",
    "tổ chức thực hiện kế hoạch‸",
    "cả năm 2026‸",
    "trước ngày 15/1‸",
    "gồm 5‸",
    "trên tổng số 5‸",
    "tỷ lệ 15,‸",
    "Sở Tài chính‸",
    "<!-- Giao Sở T‸ -->",
    "‸",
  ])("gets nothing: %s", (typed) => {
    expect(complete(in2026(typed)).labels).toEqual([]);
  });
});

describe("citations", () => {
  const full =
    "Quyết định số 569/QĐ-TTg ngày 11/5/2022 của Thủ tướng Chính phủ ban hành Chiến lược phát triển khoa học, công nghệ và đổi mới sáng tạo đến năm 2030";

  it.each(["quyet dinh 569‸", "Quyết định 569‸", "quyết định 569‸", "QĐ 569‸", "qd 569‸"])(
    "from the catalogue, in full at the first mention: %s",
    (typed) => {
      expect(complete(in2026(typed)).accepting("Quyết định số 569/QĐ-TTg")).toBe(full);
    },
  );

  it.each(["QĐ569‸", "qd569‸", "qd so 569‸", "QĐ số 569‸"])("found by the initials of their types too: %s", (typed) => {
    expect(complete(in2026(typed)).accepting("Quyết định số 569/QĐ-TTg")).toBe(full);
    const plan = `${head(2026)}Căn cứ ${full};\n\n`;
    expect(complete(`${plan}${typed}`).accepting("Quyết định số 569/QĐ-TTg")).toBe("Quyết định số 569/QĐ-TTg");
  });

  it("in short once the plan has cited the document above", () => {
    const plan = `${head(2026)}Căn cứ ${full};\n\nThực hiện `;
    expect(complete(`${plan}quyet dinh 569‸`).accepting("Quyết định số 569/QĐ-TTg")).toBe("Thực hiện Quyết định số 569/QĐ-TTg");
    expect(complete(`${plan}Quyết định số 569‸`).accepting("569/QĐ-TTg")).toBe("Thực hiện Quyết định số 569/QĐ-TTg");
  });

  it("give the day as the plan gives its others", () => {
    const plan = `${head(2026)}Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;\n\n`;
    expect(complete(`${plan}quyet dinh 569‸`).accepting("Quyết định số 569/QĐ-TTg")).toContain("ngày 11 tháng 5 năm 2022 của");
  });

  it("name laws by their names alone, and mark the one that has been replaced", () => {
    const found = complete(in2026("Luật Khoa học‸"));
    expect(found.accepting("Luật Khoa học, công nghệ và đổi mới sáng tạo")).toBe("Luật Khoa học, công nghệ và đổi mới sáng tạo");
    expect(found.item("Luật Khoa học và công nghệ")?.tags).toEqual([1]);
    expect(found.labels.indexOf("Luật Khoa học và công nghệ")).toBeGreaterThan(
      found.labels.indexOf("Luật Khoa học, công nghệ và đổi mới sáng tạo"),
    );
  });

  it.each(["LBVDLCN‸", "lbvdl‸", "Luật BVDLCN‸", "luật bvdlcn‸", "luat bao ve du‸", "theo luật bảo vệ‸"])(
    "find a law by its initials: %s",
    (typed) => {
      expect(complete(in2026(typed)).labels[0]).toBe("Luật Bảo vệ dữ liệu cá nhân");
    },
  );

  it.each(["theo quy luật khoa h‸", "theo luật‸", "chấp hành pháp luật bảo v‸", "lanh‸", "theo luật b‸"])(
    "find no law in prose: %s",
    (typed) => {
      expect(complete(in2026(typed)).labels.filter((label) => label.startsWith("Luật"))).toEqual([]);
    },
  );

  it("name the Central Committee as documents do; its whole name is offered second", () => {
    expect(complete(in2026("Nghị quyết 29‸")).accepting("Nghị quyết số 29-NQ/TW")).toContain(" của Ban Chấp hành Trung ương về ");
    const names = ["Ban Chấp hành Trung ương", "Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam"];
    expect(complete(in2026("của ban chap hanh tr‸")).labels.slice(0, 2)).toEqual(names);
    expect(complete(in2026("giao BCHTW‸")).labels).toEqual(["Ban Chấp hành Trung ương"]);
    expect(complete(in2026("của Ban Chấp hành Trung ương Đảng Cộng s‸")).labels).toEqual([names[1]]);
  });

  it("hold nothing later than the plan", () => {
    expect(complete(`${head(2021)}quyet dinh 569‸`).labels).toEqual([]);
  });

  it("of the plan itself come first, then those of the folder", () => {
    const folder: Folder = {
      plansCiting: () => [],
      fullestCitation: () => undefined,
      knownCitations: () => [
        {
          key: "561/QĐ-UBND",
          symbol: "561/QĐ-UBND",
          type: "Quyết định",
          date: "2025-03-04",
          issuer: "Ủy ban nhân dân tỉnh",
          subject: "ban hành Quy chế",
          mentions: [],
          fullest: 0,
          full: true,
        },
      ],
    };
    const plan = `${head(2026)}Căn cứ Quyết định số 560/QĐ-UBND ngày 02/3/2025 của Ủy ban nhân dân tỉnh ban hành Quy định.\n\nquyet dinh 56‸`;
    const found = complete(plan, { folder });
    expect(found.labels.slice(0, 3)).toEqual(["Quyết định số 560/QĐ-UBND", "Quyết định số 561/QĐ-UBND", "Quyết định số 569/QĐ-TTg"]);
    expect(found.accepting("Quyết định số 561/QĐ-UBND")).toBe(
      "Quyết định số 561/QĐ-UBND ngày 04/3/2025 của Ủy ban nhân dân tỉnh ban hành Quy chế",
    );
  });

  it("leave the rest alone where it stands behind the cursor", () => {
    expect(complete(in2026("Quyết định số 56‸ ngày 11/5/2022")).accepting("569/QĐ-TTg")).toBe("Quyết định số 569/QĐ-TTg ngày 11/5/2022");
  });

  it("offer who issues such documents behind the date", () => {
    expect(complete(in2026("Quyết định số 569/QĐ-TTg ngày 11/5/2022 của ‸")).labels).toEqual(["Thủ tướng Chính phủ"]);
    expect(complete(in2026("Quyết định số 569/QĐ-TTg ngày 11/5/2022 của thu tuong‸")).accepting("Thủ tướng Chính phủ")).toMatch(
      /2022 của Thủ tướng Chính phủ$/,
    );
    expect(complete(in2026("Nghị quyết số 57-NQ/TW ngày 22/12/2024 của ‸")).labels[0]).toBe("Bộ Chính trị");
    expect(complete(in2026("Nghị quyết số 18-NQ/TW ngày 25/10/2017 của ‸")).labels[0]).toBe("Ban Chấp hành Trung ương");
    expect(complete(in2026("Quyết định số 12/QĐ-TTg của ‸")).labels).toEqual(["Thủ tướng Chính phủ"]);
    expect(complete(in2026("Kế hoạch số 12-KH/TU ngày 01/4/2026 của ban‸")).labels).toEqual(["Tỉnh ủy", "Ban Thường vụ Tỉnh ủy"]);
    expect(complete(in2026("Quyết định số 12/QĐ-ABC ngày 01/4/2026 của ‸")).labels).toEqual([]);
    expect(complete(in2026("Quyết định số 12/QĐ-ABC ngày 01/4/2026 của s‸")).labels).toContain("Sở Y tế");
    expect(complete(in2026("Thông tư số 12/2020/TT-BTTTT ngày 11/5/2020 của Bộ Th‸")).labels[0]).toBe("Bộ Thông tin và Truyền thông");
  });
});

describe("short names, abbreviations, labels", () => {
  const plan = `${head(2026)}Căn cứ Quyết định số 569/QĐ-TTg ngày 11/5/2022 của Thủ tướng Chính phủ (sau đây gọi tắt là Quyết định số 569) về phòng cháy, chữa cháy (PCCC).\n\n`;

  it("offers the names that the plan defines", () => {
    expect(complete(`${plan}Thực hiện quyet dinh so 5‸`).labels).toContain("Quyết định số 569");
    expect(complete(`${plan}công tác PC‸`).labels[0]).toBe("PCCC");
  });

  it.each(["quyet dinh 569", "Quyết định 569", "quyet dinh so 569", "QĐ 569", "Quyết định số 56"])(
    "offers the short name before the symbol, once it is defined: %s",
    (typed) => {
      expect(complete(`${plan}Theo ${typed}‸`).labels[0]).toBe("Quyết định số 569");
    },
  );

  it("offers usual abbreviations with what they stand for", () => {
    expect(complete(`${plan}về lĩnh vực KH&‸`).item("KH&CN")?.labelDetails?.description).toContain("khoa học và công nghệ");
  });

  it("offers names of labels where a line begins", () => {
    expect(complete(in2026("* Đơn v‸")).accepting("Đơn vị chủ trì")).toBe("* Đơn vị chủ trì: ");
    expect(complete(in2026("Thời gian th‸")).labels[0]).toBe("Thời gian thực hiện");
  });
});

it("marks what no source that was read confirms", () => {
  const { list } = complete(in2026("Giao Sở An‸"));
  expect(list.items.find(({ label }) => label === "Sở An toàn thực phẩm")?.labelDetails?.description).toContain("chưa kiểm chứng");
});

it("finds the words also where a line is wrapped, where marks stand apart, and inside bold text", () => {
  expect(complete(`${head(2026)}Quyết định số 569/QĐ-TTg ngày 11/5/2022\ncủa thu tu‸`).accepting("Thủ tướng Chính phủ")).toBe(
    "của Thủ tướng Chính phủ",
  );
  expect(complete(in2026(`Giao ${"Sở".normalize("NFD")} Kh‸`)).accepting("Sở Khoa học và Công nghệ")).toBe("Giao Sở Khoa học và Công nghệ");
  expect(complete(in2026("**Sở Kh‸")).accepting("Sở Khoa học và Công nghệ")).toBe("**Sở Khoa học và Công nghệ");
});
