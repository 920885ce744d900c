/**
 * What readers keep with a paragraph (see `perParagraph`). It lies in the paragraph itself and not in a WeakMap, because whole-document
 * passes ask for it tens of thousands of times a keystroke. It shows nothing of its contents, so equal paragraphs stay equal.
 */
export class ParagraphMemory {
  readonly #readers: unknown[] = [];
  readonly #values: unknown[] = [];

  /** What `read` gave for this subject before, or gives now. A reader is known by its identity. */
  recall<Subject, T>(read: (subject: Subject) => T, subject: Subject): T {
    const known = this.#readers.indexOf(read);
    // Under a reader only its own value is ever kept.
    if (known >= 0) return this.#values[known] as T;
    const value = read(subject);
    this.#readers.push(read);
    this.#values.push(value);
    return value;
  }
}
