import { BaseResolver, type Document, type ResolveConfig, type Source } from '@redocly/openapi-core';

/** What was read and parsed before, so that the next run over the same files parses only what has changed. */
export class SourceCache {
  readonly #documents = new Map<string, Document>();

  /** Reads the files of one run: each anew, for only its text tells whether it has changed. */
  openRun(config: ResolveConfig): BaseResolver {
    return new RememberingResolver(config, this.#documents);
  }
}

class RememberingResolver extends BaseResolver {
  readonly #documents: Map<string, Document>;

  constructor(config: ResolveConfig, documents: Map<string, Document>) {
    super(config);
    this.#documents = documents;
  }

  override parseDocument(source: Source, isRoot?: boolean): Document {
    const known = this.#documents.get(source.absoluteRef);
    const document = known?.source.body === source.body ? known : super.parseDocument(source, isRoot);
    this.#documents.set(source.absoluteRef, document);
    // Preprocessors and the bundler change what they are given.
    return { source: document.source, parsed: structuredClone(document.parsed) };
  }
}
