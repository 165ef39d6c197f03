import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** From 0, as editors count. */
interface Position {
  line: number;
  character: number;
}
/** What a language server finds in a file. */
export interface Diagnostic {
  range: { start: Position };
  message: string;
}
/** What it offers at a place. */
export interface Completion {
  label: string;
  documentation?: string | { value: string };
}
interface Message {
  id?: number;
  method?: string;
  params?: unknown;
  result?: unknown;
}

/**
 * An editor without a screen: opens the files of a folder in a language server, as the settings of the folder say.
 *
 * @see https://microsoft.github.io/language-server-protocol/specifications/lsp/3.17/specification/
 */
export class Editor {
  private readonly server: ChildProcessWithoutNullStreams;
  private readonly folder: string;
  private readonly settings: { [section: string]: unknown };
  private readonly waiting = new Map<number | string, (value: unknown) => void>();
  private buffer = Buffer.alloc(0);
  private count = 0;
  private readonly opened = new Set<string>();

  /** @param settings - by section, as `{ yaml: { schemas: … } }` */
  constructor(program: string, folder: string, settings: { [section: string]: unknown }) {
    this.folder = folder;
    this.settings = settings;
    this.server = spawn(process.execPath, [program, '--stdio'], { cwd: folder });
    this.server.stdout.on('data', (chunk: Buffer) => this.read(chunk));
  }

  async start(): Promise<void> {
    const uri = pathToFileURL(this.folder).href;
    const workspaceFolders = [{ uri, name: 'folder' }];
    const textDocument = {
      publishDiagnostics: {},
      completion: { completionItem: { documentationFormat: ['plaintext'] } },
    };
    const capabilities = { workspace: { configuration: true, workspaceFolders: true }, textDocument };
    await this.ask('initialize', { processId: process.pid, rootUri: uri, workspaceFolders, capabilities });
    this.tell('initialized', {});
    this.tell('workspace/didChangeConfiguration', { settings: this.settings });
  }

  /** Opens a file, or another text under its name. */
  async open(path: string, text = readFileSync(join(this.folder, path), 'utf8')): Promise<Diagnostic[]> {
    const uri = this.uriOf(path);
    const found = new Promise((resolve) => this.waiting.set(uri, resolve));
    const version = (this.count += 1);
    if (this.opened.has(uri))
      this.tell('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ text }] });
    else this.tell('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version, text } });
    this.opened.add(uri);
    return (await found) as Diagnostic[];
  }

  async complete(path: string, position: Position): Promise<Completion[]> {
    const result = await this.ask('textDocument/completion', { textDocument: { uri: this.uriOf(path) }, position });
    return (result as { items?: Completion[] } | null)?.items ?? (result as Completion[] | null) ?? [];
  }

  stop(): void {
    this.server.kill();
  }

  private uriOf(path: string): string {
    return pathToFileURL(join(this.folder, path)).href;
  }

  private ask(method: string, params: unknown): Promise<unknown> {
    const id = (this.count += 1);
    const answer = new Promise((resolve) => this.waiting.set(id, resolve));
    this.send({ id, method, params });
    return answer;
  }

  private tell(method: string, params: unknown): void {
    this.send({ method, params });
  }

  private send(message: Message): void {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  }

  /** Messages come in any pieces: each is its length, an empty line, and that many bytes. */
  private read(chunk: Buffer): void {
    this.buffer = Buffer.concat([this.buffer, chunk]);
    for (;;) {
      const head = this.buffer.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/i.exec(this.buffer.subarray(0, Math.max(head, 0)).toString())?.[1]);
      if (head < 0 || this.buffer.length < head + 4 + length) return;
      const text = this.buffer.subarray(head + 4, head + 4 + length).toString();
      this.buffer = this.buffer.subarray(head + 4 + length);
      this.handle(JSON.parse(text) as Message);
    }
  }

  private handle({ id, method, params, result }: Message): void {
    if (method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = params as { uri: string; diagnostics: Diagnostic[] };
      this.settle(uri, diagnostics);
    } else if (method === 'workspace/configuration') {
      const { items } = params as { items: { section: string }[] };
      this.send({ id: id ?? 0, result: items.map(({ section }) => this.settings[section] ?? {}) });
    } else if (method !== undefined && id !== undefined) this.send({ id, result: null });
    else if (id !== undefined) this.settle(id, result);
  }

  private settle(key: number | string, value: unknown): void {
    this.waiting.get(key)?.(value);
    this.waiting.delete(key);
  }
}
