import { afterAll, beforeAll, expect, test } from "vitest";
import { sitDown } from "./person.mjs";

/** "Đối chiếu kế hoạch cấp trên": a commune sets its plan against that of the province. */
const head = (issuer, number, place) => `ỦY BAN NHÂN DÂN
${issuer}

Số: ${number}/KH-UBND

${place} năm 2099

KẾ HOẠCH
Phòng, chống sạt lở bờ sông năm 2099

`;
const province = `${head("TỈNH ĐỒNG THÁP", 215, "Đồng Tháp, ngày 12 tháng 01")}I. NHIỆM VỤ

1. Giao Sở Nông nghiệp và Môi trường chủ trì, phối hợp với Ủy ban nhân dân các xã, phường cắm biển cảnh báo tại các điểm sạt lở nguy hiểm, hoàn thành trước ngày 31/3/2099.

2. Ủy ban nhân dân các xã, phường rà soát, lập danh sách hộ dân phải di dời khẩn cấp trước ngày 15/02/2099.

3. Ủy ban nhân dân các xã, phường tổ chức diễn tập ứng phó sạt lở, hoàn thành trong quý II/2099.

4. Ủy ban nhân dân các xã, phường tuyên truyền, vận động Nhân dân không xây dựng nhà ở ven sông.
`;
const commune = `${head("XÃ AN BÌNH", 18, "An Bình, ngày 30 tháng 01")}Thực hiện Kế hoạch số 215/KH-UBND ngày 12 tháng 01 năm 2099 của Ủy ban nhân dân tỉnh Đồng Tháp, Ủy ban nhân dân xã ban hành Kế hoạch như sau:

I. NHIỆM VỤ

1. Phòng Kinh tế chủ trì rà soát, lập danh sách hộ dân phải di dời khẩn cấp, hoàn thành trước ngày 28/02/2099.

2. Phòng Kinh tế chủ trì cắm biển cảnh báo tại các điểm sạt lở.

3. Phòng Văn hóa - Xã hội chủ trì tuyên truyền, vận động Nhân dân không xây dựng nhà ở ven sông.
`;
const [above, below] = ["tinh-2099.kehoach", "xa-2099.kehoach"];
let person;
beforeAll(async () => {
  person = await sitDown({ [above]: province, [below]: commune });
});
afterAll(() => person.leave("comparison"));

const row = (words) => person.compared.filter({ hasText: words }).first();
const spoken = () => person.spoken(person.compared);
const selection = () => person.page.locator("#status\\.editor\\.selection").innerText();

test("the plan that this one cites is offered first, then the body that issues it", async () => {
  await person.open(below);
  await person.showViews();
  await person.fold("Tasks");
  await person.fold("Cited Documents");
  await person.run("Kế hoạch: Compare with the Superior Plan");
  await person.question("Chọn kế hoạch cấp trên").waitFor({ timeout: 15_000 });
  await expect.poll(() => person.choices.first().innerText()).toContain("Kế hoạch số 215/KH-UBND – Phòng, chống sạt lở bờ sông năm 2099");
  expect(await person.choices.first().innerText()).toContain(above);
  await person.photograph("comparison-plans");
  await person.choose("Chọn kế hoạch cấp trên", "215/KH-UBND");
  await person.question("Đối chiếu nhiệm vụ giao cho cơ quan nào?").waitFor({ timeout: 15_000 });
  await expect.poll(() => person.choices.first().innerText()).toContain("Ủy ban nhân dân xã An Bình");
  await person.photograph("comparison-bodies");
  await person.choose("Đối chiếu nhiệm vụ giao cho cơ quan nào?", "Ủy ban nhân dân xã An Bình");
});

test("what needs a look comes first: missing, later, without a deadline; what is covered is folded", async () => {
  await row("Chưa có trong kế hoạch này").waitFor({ timeout: 15_000 });
  await expect
    .poll(spoken)
    .toEqual([
      "Chưa có trong kế hoạch này, 1 nhiệm vụ",
      "Tổ chức diễn tập ứng phó sạt lở, chủ trì, trong quý II/2099",
      "Muộn hơn thời hạn được giao, 1 nhiệm vụ",
      "Rà soát, lập danh sách hộ dân phải di dời khẩn cấp, chủ trì, trước ngày 15/02/2099",
      "Chưa có thời hạn, 1 nhiệm vụ",
      "Cắm biển cảnh báo tại các điểm sạt lở nguy hiểm, phối hợp, trước ngày 31/3/2099",
      "Đã có, 1 nhiệm vụ",
    ]);
  await person.photograph("comparison-view");
});

test("below a task stand both places, with their times, and a click goes there", async () => {
  await row("Rà soát, lập danh sách").click();
  const answer = row("kế hoạch này · Rà soát");
  await answer.waitFor({ timeout: 15_000 });
  expect(await person.spoken(answer)).toEqual([
    "trước ngày 28/02/2099, kế hoạch này, dòng 15, Rà soát, lập danh sách hộ dân phải di dời khẩn cấp",
  ]);
  await answer.click();
  await expect.poll(selection, { timeout: 10_000 }).toMatch(/^Ln 15, .*selected/);
  await person.photograph("comparison-places");
});

test("the list follows what is typed: an earlier day puts the task right", async () => {
  await person.press("End", "ArrowLeft");
  for (let key = 0; key < "28/02/2099".length; key++) await person.press("Backspace");
  await person.type("10/02/2099");
  await row("Đã có").waitFor({ timeout: 15_000 });
  await expect
    .poll(async () => (await spoken()).filter((one) => / nhiệm vụ$/.test(one)), { timeout: 15_000 })
    .toEqual(["Chưa có trong kế hoạch này, 1 nhiệm vụ", "Chưa có thời hạn, 1 nhiệm vụ", "Đã có, 2 nhiệm vụ"]);
});

test("a click on what was asked for opens the superior plan, and what is typed there counts too", async () => {
  await row("Tổ chức diễn tập").click();
  await row("được giao · Tổ chức diễn tập").click();
  await expect.poll(selection, { timeout: 10_000 }).toMatch(/^Ln 17, .*selected/);
  await expect.poll(() => person.page.locator(".tab.active").getAttribute("aria-label")).toContain(above);
  await person.press("Delete");
  await row("Chưa có trong kế hoạch này").waitFor({ state: "detached", timeout: 15_000 });
});

test("another body may be named; one that is given nothing is told so", async () => {
  await person.open(below);
  await person.pressInView("Superior Plan", "Compare with the Superior Plan");
  await person.choose("Chọn kế hoạch cấp trên", "215/KH-UBND");
  await person.choose("Đối chiếu nhiệm vụ giao cho cơ quan nào?", "Cơ quan khác…");
  await person.answer("Tên cơ quan", "Sở Ngoại vụ");
  await person.pane("Superior Plan").locator(".message", { hasText: "không giao việc cho “Sở Ngoại vụ”" }).waitFor({ timeout: 15_000 });
  await expect.poll(() => person.compared.count()).toBe(0);
});
