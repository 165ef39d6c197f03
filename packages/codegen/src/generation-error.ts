/** A fault of a description that nothing can be generated of, and where it is. */
export class GenerationError extends Error {
  override name = 'GenerationError' as const;
  /** A JSON Pointer (RFC 6901) into the description. */
  readonly pointer: string;
  /** What is wrong there, without the place. */
  readonly reason: string;

  constructor(pointer: string, reason: string, options?: ErrorOptions) {
    super(`#${pointer}: ${reason}`, options);
    this.pointer = pointer;
    this.reason = reason;
  }
}
