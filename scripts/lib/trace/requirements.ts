import type { Finding } from '@botbat/document';
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import { findingAt, type Place } from './place.ts';

/** A word in a list of the table, and where it stands. */
export interface Word {
  text: string;
  place: Place;
}

/** A row of the table. */
export interface Requirement {
  id: string;
  section: string;
  /** The requirement as one sentence. */
  says: string;
  place: Place;
  /** Rules of Redocly, Spectral or the files that prove it. */
  rules: readonly Word[];
  /** What has tests that prove it. */
  tests: readonly Word[];
  /** What does not prove it yet, and will. */
  pending: readonly Word[];
}

export interface Table {
  requirements: readonly Requirement[];
  findings: readonly Finding[];
}

const LISTS = ['rules', 'tests', 'pending'] as const;
const FIELDS: readonly string[] = ['id', 'says', ...LISTS];
const RULE = 'trace-table';

/** Reads the table of requirements: a list of sections with a `title` and `requirements`. What is no row is a finding. */
export function readRequirements(file: string, text: string): Table {
  const reader = new Reader(file, text);
  const requirements = reader.read();
  return { requirements, findings: reader.findings };
}

class Reader {
  readonly findings: Finding[] = [];
  readonly #file: string;
  readonly #text: string;
  readonly #lines = new LineCounter();
  readonly #ids = new Set<string>();

  constructor(file: string, text: string) {
    this.#file = file;
    this.#text = text;
  }

  read(): Requirement[] {
    const document = parseDocument(this.#text, { lineCounter: this.#lines });
    for (const { pos, message } of document.errors)
      this.#fault(pos[0], `The YAML cannot be read: ${message.split('\n')[0]}`);
    if (document.errors.length > 0) return [];
    return this.#items(document.contents, 'The table').flatMap((section) => this.#section(section));
  }

  #section(node: Node): Requirement[] {
    const fields = this.#fields(node, 'A section', ['title', 'requirements']);
    const title = this.#text1(node, fields.get('title'), 'title');
    return this.#items(fields.get('requirements') ?? null, '`requirements`', node).flatMap((row) =>
      this.#row(row, title),
    );
  }

  #row(node: Node, section: string): Requirement[] {
    const fields = this.#fields(node, 'A requirement', FIELDS);
    const [id, says] = (['id', 'says'] as const).map((name) => this.#text1(node, fields.get(name), name));
    if (!id || !says) return [];
    this.#checkId(id, fields.get('id') ?? node);
    const [rules = [], tests = [], pending = []] = LISTS.map((name) => this.#words(fields.get(name), name));
    return [{ id, section, says, place: this.#place(fields.get('id') ?? node), rules, tests, pending }];
  }

  #checkId(id: string, node: Node): void {
    if (!/^[A-Z]+-\d+$/.test(id)) this.#fault(node, `\`${id}\` should look like \`S-001\`. Mend it.`);
    if (this.#ids.has(id)) this.#fault(node, `\`${id}\` is there twice. Remove one, or give it the next free number.`);
    this.#ids.add(id);
  }

  #words(node: Node | undefined, name: string): Word[] {
    if (!node) return [];
    const items = this.#items(node, `\`${name}\``);
    const words = items.map((item) => ({ text: this.#text1(item, item, name), place: this.#place(item) }));
    for (const [index, { text, place }] of words.entries()) {
      if (words.findIndex((other) => other.text === text) < index)
        this.findings.push(findingAt(place, RULE, `\`${text}\` is there twice. Remove one.`));
    }
    return words.filter(({ text }) => text !== '');
  }

  #items(node: unknown, what: string, around?: Node): Node[] {
    if (isSeq<Node>(node) && node.items.length > 0) return node.items;
    this.#fault(
      (node as Node | null) ?? around ?? 0,
      `${what} should be a list with something in it. Write one, or remove it.`,
    );
    return [];
  }

  #fields(node: Node, what: string, names: readonly string[]): Map<string, Node> {
    if (!isMap<Node, Node | null>(node)) {
      this.#fault(node, `${what} should have fields: \`${names.join('`, `')}\`.`);
      return new Map();
    }
    const entries = node.items.map(
      ({ key, value }) => [String(isScalar(key) ? key.value : key), value ?? key, key] as const,
    );
    for (const [name, , key] of entries) {
      if (!names.includes(name))
        this.#fault(key, `\`${name}\` is not known here. Write one of \`${names.join('`, `')}\`.`);
    }
    return new Map(entries.map(([name, value]) => [name, value]));
  }

  #text1(around: Node, node: Node | undefined, name: string): string {
    if (isScalar(node) && typeof node.value === 'string' && node.value.trim() !== '') return node.value;
    if (isMap(around) || node) this.#fault(node ?? around, `\`${name}\` should be a text. Write it.`);
    return '';
  }

  #fault(where: Node | number, message: string): void {
    this.findings.push(findingAt(this.#place(where), RULE, message));
  }

  #place(where: Node | number): Place {
    const offset = typeof where === 'number' ? where : (where.range?.[0] ?? 0);
    const { line, col } = this.#lines.linePos(offset);
    return { file: this.#file, line: Math.max(line, 1), column: Math.max(col, 1) };
  }
}
