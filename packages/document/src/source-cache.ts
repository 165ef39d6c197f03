import { dirname, resolve } from 'node:path';
import { BaseResolver, type Document, type ResolveConfig, type Source } from '@redocly/openapi-core';
import { lookUp } from './pointer.ts';

/** A file as it was when it was last read. */
interface Known {
  document: Document;
  /** The run that found it changed. */
  changed: number;
  /** The last run that read it. */
  read: number;
  /** The files that it refers to, once somebody asks. */
  references?: readonly string[];
}

/** What was read and parsed before, so that the next run over the same files parses only what has changed. */
export class SourceCache {
  readonly #files = new Map<string, Known>();
  #run = 0;

  /** Counts the runs, from 1. */
  get run(): number {
    return this.#run;
  }

  /** Reads the files of one run: each anew, for only its text tells whether it has changed. */
  openRun(config: ResolveConfig): BaseResolver {
    this.#run++;
    return new RememberingResolver(config, (source, parse) => this.#remember(source, parse));
  }

  /**
   * The last run that found a change in a file, or in one that a part of it refers to, directly or not; `Infinity` when
   * there is no such part, or a file that this run did not read.
   *
   * @param file - as Redocly names it
   * @param pointer - to the part; `#/` is the whole, as Redocly writes it
   */
  lastChange(file: string, pointer: string): number {
    const whole = this.#files.get(file)?.document.parsed;
    const part = pointer === '#/' ? whole : lookUp(whole, pointer);
    if (part === undefined) return Infinity;
    return Math.max(this.#changeOf(file), ...this.#reach(referencesIn(part, file)).map((path) => this.#changeOf(path)));
  }

  #remember(source: Source, parse: () => Document): Document {
    const known = this.#files.get(source.absoluteRef);
    const isKnown = known?.document.source.body === source.body;
    const next = isKnown ? known : { document: parse(), changed: this.#run, read: this.#run };
    next.read = this.#run;
    this.#files.set(source.absoluteRef, next);
    return next.document;
  }

  #changeOf(file: string): number {
    const known = this.#files.get(file);
    return known?.read === this.#run ? known.changed : Infinity;
  }

  #reach(files: readonly string[]): string[] {
    const reached = new Set(files);
    for (const file of reached) for (const next of this.#referencesOf(file)) reached.add(next);
    return [...reached];
  }

  #referencesOf(file: string): readonly string[] {
    const known = this.#files.get(file);
    if (!known) return [];
    known.references ??= [...new Set(referencesIn(known.document.parsed, file))];
    return known.references;
  }
}

/** The files that the `$ref`s in a value lead to. */
function referencesIn(value: unknown, file: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => {
    if (key !== '$ref' || typeof child !== 'string') return referencesIn(child, file);
    const path = child.split('#')[0] ?? '';
    return [path === '' ? file : path.includes('://') ? path : resolve(dirname(file), path)];
  });
}

class RememberingResolver extends BaseResolver {
  readonly #remember: (source: Source, parse: () => Document) => Document;

  constructor(config: ResolveConfig, remember: (source: Source, parse: () => Document) => Document) {
    super(config);
    this.#remember = remember;
  }

  override parseDocument(source: Source, isRoot?: boolean): Document {
    const { source: known, parsed } = this.#remember(source, () => super.parseDocument(source, isRoot));
    // Preprocessors and the bundler change what they are given.
    return { source: known, parsed: structuredClone(parsed) };
  }
}
