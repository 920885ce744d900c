import { afterAll, beforeAll, expect, test } from "vitest";
import { sitDown } from "./person.mjs";

/** A plain-text file that holds a plan: the editor asks once, in Vietnamese. */
let person;
beforeAll(async () => {
  const plan = "KẾ HOẠCH\nKiểm tra công tác văn thư\n\nI. MỤC ĐÍCH\n\nNâng cao.\n\nII. NHIỆM VỤ\n\nThực hiện.\n\nNơi nhận:\n- Lưu: VT.\n";
  person = await sitDown({ "ghi-chu.txt": "Mai bàn về kế hoạch số 2.\n", "sau.txt": plan });
});
afterAll(() => person.leave("detection"));

const question = () => person.page.locator(".notification-toast", { hasText: "Mở tệp này ở chế độ Kế hoạch" });

test("asks, and makes the file a plan on Có", async () => {
  await person.open("04-du-lieu-dan-cu-2023.txt");
  await question().waitFor({ timeout: 15_000 });
  await person.photograph("detection-question");
  await question().getByRole("button", { name: "Có", exact: true }).click();
  await expect.poll(async () => (await person.language.innerText()).trim()).toBe("Kế hoạch");
});

test("leaves the file alone on Không", async () => {
  await person.open("05-kinh-te-so-2022.txt");
  await question().waitFor({ timeout: 15_000 });
  await question().getByRole("button", { name: "Không", exact: true }).click();
  await question().waitFor({ state: "detached" });
  expect((await person.language.innerText()).trim()).toBe("Plain Text");
});

test("does not ask about other text files", async () => {
  await person.open("ghi-chu.txt");
  // A plan that is opened later is asked about: by then the question about the note would be there too.
  await person.open("sau.txt");
  await question().first().waitFor({ timeout: 15_000 });
  expect(await question().count()).toBe(1);
});
