import { relative } from 'node:path';
import { openLines } from './line-of.ts';
import { meansTheSame } from './same-meaning.ts';
import { parseSource, type SourceFile } from './source.ts';

/** What was done, and where in the new text: the keys that lead there from the top of the file, or the line. */
export interface Note {
  at: readonly string[] | number;
  message: string;
}

/** Something that was put right. */
export interface Mend {
  /** As seen from the working directory. */
  file: string;
  /** In the new text, from 1. */
  line: number;
  /** What is now so, as a clause. */
  message: string;
}

/** A file whose text is being put right. */
export class Draft {
  #source: SourceFile;
  readonly #original: string;
  readonly #notes: Note[] = [];

  constructor(source: SourceFile) {
    this.#source = source;
    this.#original = source.text;
  }

  /** The file with its text as it is by now. */
  get source(): SourceFile {
    return this.#source;
  }

  get isChanged(): boolean {
    return this.#source.text !== this.#original;
  }

  get isNoted(): boolean {
    return this.#notes.length > 0;
  }

  /** Takes a new text, unless it says something else than the old, apart from what is added at the places named. */
  take(text: string, notes: readonly Note[], added: readonly (readonly string[])[] = []): void {
    if (text === this.#source.text) return;
    const changed = parseSource(this.#source.path, text);
    const value = changed && valueOf(changed);
    for (const path of added) remove(value, path);
    if (!changed || !meansTheSame(value, valueOf(this.#source))) return;
    this.#source = changed;
    this.#notes.push(...notes);
  }

  /** What was put right, from top to bottom. */
  tell(): Mend[] {
    const [file, lineOf] = [relative('.', this.#source.path), openLines(this.#source)];
    const mends = this.#notes.map(({ at, message }) => {
      return { file, line: typeof at === 'number' ? at : lineOf(at), message };
    });
    return mends.toSorted((left, right) => left.line - right.line);
  }
}

function valueOf({ document }: SourceFile): unknown {
  return document.toJS({ maxAliasCount: -1 });
}

function remove(value: unknown, path: readonly string[]): void {
  const parent = path.slice(0, -1).reduce<unknown>((inner, key) => Object(inner)[key], value);
  if (parent !== undefined) Reflect.deleteProperty(Object(parent), path.at(-1) ?? '');
}
