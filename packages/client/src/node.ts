import { openAsBlob } from 'node:fs';
import { basename } from 'node:path';

/** A file on the disk as the part of a form. It is read while it is sent, and again for each attempt. */
export async function fileFromPath(path: string, { name = basename(path), type = '' } = {}): Promise<File> {
  return new File([await openAsBlob(path, { type })], name, { type });
}
