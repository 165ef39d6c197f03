import { relative } from 'node:path';
import { positionOf, type Description, type Finding } from '@botbat/document';

/** Something about a place of a description. */
export interface Remark {
  severity: Finding['severity'];
  /** A JSON Pointer (RFC 6901) into the description. */
  pointer: string;
  message: string;
}

/** Where the remarks are about in the files that a person edits. */
export async function place(source: string, description: Description, remarks: readonly Remark[]): Promise<Finding[]> {
  if (remarks.length === 0) return [];
  const { findPositions } = await import('@botbat/document/positions');
  const positions = findPositions(description, source);
  return remarks.map((remark) => ({
    rule: 'codegen',
    ...remark,
    ...toPlace(positionOf(positions, remark.pointer) ?? `${source}:1:1`),
  }));
}

function toPlace(position: string): Pick<Finding, 'file' | 'line' | 'column'> {
  const [, file = '', line, column] = /^(.*):(\d+):(\d+)$/.exec(position) ?? [];
  return { file: relative('.', file), line: Number(line), column: Number(column) };
}
