import type { Options } from 'prettier';

/** Formats a text as the project that holds its file would; `undefined` when the project says nothing about it. */
export type Format = (path: string, text: string) => Promise<string | undefined>;

/**
 * Prettier with the configuration that it finds around a file, or not at all where it finds none or is told to ignore
 * the file.
 *
 * @param ignorePath - the lists of what to ignore
 */
export async function loadPrettier(ignorePath = ['.prettierignore', '.gitignore']): Promise<Format> {
  const { format, getFileInfo, resolveConfig } = await import('prettier');
  return async (path, text) => {
    const options: Options | null = await resolveConfig(path, { editorconfig: true });
    if (!options) return undefined;
    const { ignored, inferredParser } = await getFileInfo(path, { ignorePath });
    return ignored || !inferredParser ? undefined : await format(text, { ...options, filepath: path });
  };
}
