import { type CommanderError, type Help, InvalidArgumentError } from "commander";
import { isoDate } from "../plan/issue-date.ts";
import type { Language } from "../workspace/settings.ts";

/** The language of help and messages, needed before the command line is read: `--language en` anywhere in it. */
export function languageOf(args: readonly string[]): Language {
  const at = args.findLastIndex((arg) => arg === "--language" || arg.startsWith("--language="));
  const value = args[at] === "--language" ? args[at + 1] : args[at]?.slice("--language=".length);
  return value === "en" ? "en" : "vi";
}

/** Reader of an option that takes one of a few words. */
export function oneOf<Word extends string>(words: readonly Word[], language: Language): (value: string) => Word {
  return (value) => {
    const word = words.find((one) => one === value);
    if (word === undefined) throw new InvalidArgumentError(`${language === "vi" ? "dùng một trong" : "use one of"}: ${words.join(", ")}`);
    return word;
  };
}

/** Reader of an option that takes a day of the calendar. */
export function isoDay(language: Language): (value: string) => string {
  return (value) => {
    const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value) ?? [];
    if (isoDate(Number(year), Number(month), Number(day)) !== value) {
      throw new InvalidArgumentError(
        language === "vi" ? "cần một ngày có thật, viết YYYY-MM-DD" : "a real day is needed, written YYYY-MM-DD",
      );
    }
    return value;
  };
}

/** Commander's own words in help texts, in Vietnamese. */
export function vietnameseHelp(): Partial<Help> {
  const titles: Readonly<Record<string, string>> = {
    "Usage:": "Cách dùng:",
    "Options:": "Tùy chọn:",
    "Commands:": "Lệnh:",
    "Global Options:": "Tùy chọn chung:",
  };
  return {
    styleTitle: (title) => titles[title] ?? title,
    styleUsage: (usage) => usage.replaceAll("[options]", "[tùy chọn]").replace("[command]", "<lệnh>"),
    subcommandTerm: (command) => `${command.name()} ${command.usage().replaceAll("[options]", "[tùy chọn]")}`,
  };
}

/** One line on what is wrong with a command line. */
export function usageProblem({ code, message }: CommanderError, language: Language): string {
  const english = message.replace(/^error: /, "");
  if (language === "en") return english.replaceAll("\n", " ");
  const [first = "", second = ""] = [...english.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? "");
  const problems: Readonly<Record<string, string>> = {
    "commander.unknownOption": `không có tùy chọn ${first}`,
    "commander.unknownCommand": `không có lệnh "${first}"`,
    "commander.missingArgument": `thiếu ${first}`,
    "commander.optionMissingArgument": `tùy chọn ${first} cần một giá trị`,
    "commander.missingMandatoryOptionValue": `cần tùy chọn ${first}`,
    "commander.conflictingOption": `${first} không đi cùng ${second}`,
    "commander.excessArguments": `thừa tham số cho lệnh ${first}`,
    "commander.invalidArgument": `${first}: giá trị "${second}" không dùng được; ${english.slice(english.indexOf("is invalid. ") + "is invalid. ".length)}`,
  };
  return problems[code] ?? english;
}
