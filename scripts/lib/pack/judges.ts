// What two programs that know packages say about a tarball, as sentences.
import { checkPackage, type ResolutionKind } from '@arethetypeswrong/core';
import { problemAffectsResolutionKind } from '@arethetypeswrong/core/problems';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import type { Contents } from './contents.ts';

/** The packages are ES modules; a `require` gets them from Node 20.19 on, whatever TypeScript thinks of it. */
const RESOLUTIONS: readonly ResolutionKind[] = ['node16-esm', 'bundler'];

/** publint, with its suggestions. */
export async function askPublint(tarball: Uint8Array): Promise<string[]> {
  const { messages, pkg } = await publint({ pack: { tarball: Uint8Array.from(tarball).buffer }, strict: true });
  return messages.map((message) => formatMessage(message, pkg, { color: false }) ?? message.code);
}

/** Whether types and code are found, and agree, at every entry; those who call `import` are asked for. */
export async function askAttw(contents: Contents): Promise<string[]> {
  const result = await checkPackage(contents.package);
  if (!result.types) return ['There are no types.'];
  const checked = Object.keys(result.entrypoints);
  const missed = Object.keys(contents.manifest.exports).filter((entry) => !checked.includes(entry));
  const problems = result.problems.filter((problem) =>
    RESOLUTIONS.some((kind) => problemAffectsResolutionKind(problem, kind, result)),
  );
  return [
    ...missed.map((entry) => `\`${entry}\` has not been checked.`),
    ...new Set(
      problems.map((problem) => `${problem.kind} at \`${'entrypoint' in problem ? problem.entrypoint : '.'}\``),
    ),
  ];
}
