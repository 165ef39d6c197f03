/** The server could not be reached, broke off, or took too long. Nothing more can be said of it then. */
export class NoAnswerError extends Error {
  override name = 'NoAnswerError' as const;
  readonly operationId: string;
  /** What was sent, as a line for a shell. */
  readonly curl: string;

  constructor(operationId: string, curl: string, message: string, options: ErrorOptions) {
    super(message, options);
    this.operationId = operationId;
    this.curl = curl;
  }
}
