import type { Sides } from './alternate.ts';

/** Something of ours that is measured against what one would use instead. */
export interface Figure {
  bench: string;
  peer: string;
  /** The most runs that it gets, where one takes long. */
  most?: number;
  /** The fewest runs that it gets, where one says little. */
  least?: number;
  /**
   * Gets ready what both sides need, in a folder of its own.
   *
   * @throws {MissingError} when something has to be downloaded and cannot be
   */
  prepare(folder: string): Promise<Sides>;
}
