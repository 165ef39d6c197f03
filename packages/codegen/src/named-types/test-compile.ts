import { dirname, join } from 'node:path';
import ts from 'typescript';

export interface Compiled {
  /** `file.ts(2,7): TS2322` and its message. */
  errors: string[];
  /** How many types the compiler had to make of generic ones; what a program costs those who use it. */
  instantiations: number;
}

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  moduleDetection: ts.ModuleDetectionKind.Force,
  allowImportingTsExtensions: true,
  noEmit: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  isolatedDeclarations: true,
  declaration: true,
  skipLibCheck: false,
  lib: ['lib.es2022.d.ts'],
  types: [],
};

const libraries = new Map<string, ts.SourceFile | undefined>();

/** Compiles texts by the names of their files, without touching a disk. */
export function compile(files: { [name: string]: string }, options: ts.CompilerOptions = {}): Compiled {
  const program = ts.createProgram(Object.keys(files), { ...OPTIONS, ...options }, hostOf(files));
  const errors = ts.getPreEmitDiagnostics(program).map(formatError);
  return { errors, instantiations: program.getInstantiationCount() };
}

function hostOf(files: { [name: string]: string }): ts.CompilerHost {
  const has = (name: string): boolean => Object.hasOwn(files, name);
  return {
    fileExists: has,
    readFile: (name) => files[name],
    getSourceFile: (name, version) =>
      has(name) ? ts.createSourceFile(name, files[name] ?? '', version) : library(name, version),
    getDefaultLibFileName: (options) => ts.getDefaultLibFilePath(options),
    getDefaultLibLocation: () => dirname(ts.getDefaultLibFilePath({})),
    getCurrentDirectory: () => '',
    getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    writeFile: () => {},
  };
}

/** The compiler's own files are parsed once. */
function library(name: string, version: ts.ScriptTarget | ts.CreateSourceFileOptions): ts.SourceFile | undefined {
  const path = join(dirname(ts.getDefaultLibFilePath({})), name.slice(name.lastIndexOf('/') + 1));
  if (!libraries.has(path)) {
    const text = ts.sys.readFile(path);
    libraries.set(path, text === undefined ? undefined : ts.createSourceFile(name, text, version));
  }
  return libraries.get(path);
}

function formatError({ file, start, code, messageText }: ts.Diagnostic): string {
  const { line = -1, character = -1 } = file ? ts.getLineAndCharacterOfPosition(file, start ?? 0) : {};
  const message = ts.flattenDiagnosticMessageText(messageText, ' ');
  return `${file?.fileName ?? ''}(${line + 1},${character + 1}): TS${code} ${message}`;
}
