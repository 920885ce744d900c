import type { Message } from "../../rules/rule.ts";

/** Why a file could not be read as a Word document, in words for the user. */
export class Unreadable extends Error {
  readonly told: Message;
  constructor(told: Message) {
    super(told.en);
    this.told = told;
  }
}

export const unreadable = {
  oldWord: {
    vi: "là tệp Word cũ (.doc); hãy mở bằng Word hoặc LibreOffice rồi lưu thành .docx",
    en: "is an old Word file (.doc); open it in Word or LibreOffice and save it as .docx",
  },
  protected: {
    vi: "được bảo vệ bằng mật khẩu; hãy mở bằng Word, bỏ mật khẩu rồi lưu lại",
    en: "is protected by a password; open it in Word, take the password off and save it",
  },
  notWord: { vi: "không phải tệp Word (.docx)", en: "is not a Word document (.docx)" },
  broken: {
    vi: "bị hỏng, không đọc được; hãy mở và lưu lại bằng Word, hoặc lấy lại bản gốc",
    en: "is damaged and cannot be read; open it in Word and save it again, or take the original",
  },
  tooLarge: { vi: "quá lớn để đọc", en: "is too large to be read" },
} as const satisfies Readonly<Record<string, Message>>;
