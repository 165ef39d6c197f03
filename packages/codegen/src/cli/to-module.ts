import ts from 'typescript';

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  verbatimModuleSyntax: true,
  isolatedDeclarations: true,
  declaration: true,
};

/** The line that loads a module beside, up to the ending of its name. */
const LOADING = /^((?:import|export) [^\n]* from '\.\.?\/[\w-]+)\.ts';$/gm;

/** The modules beside are JavaScript. */
export function withBuiltImports(text: string): string {
  return text.replaceAll(LOADING, "$1.js';");
}

/** A generated module as JavaScript and its declarations, without a look at what it imports. */
export function toModule(name: string, source: string): [path: string, text: string][] {
  const text = withBuiltImports(source);
  const settings = { compilerOptions: OPTIONS, fileName: `${name}.ts` };
  return [
    [`${name}.js`, ts.transpileModule(text, settings).outputText],
    [`${name}.d.ts`, ts.transpileDeclaration(text, settings).outputText],
  ];
}
