const statusOf: Readonly<Record<string, number>> = {
  AccessDenied: 401,
  ApiNotFound: 404,
  GeneralException: 500,
  InvalidArgument: 400,
  ItemNotFound: 404,
  NotAllowed: 403,
  NotImplemented: 501,
};

/** An error as Word answers it: a stable code; the message is for the log, never for a person. */
export class WordError extends Error {
  readonly status: number;

  constructor(
    readonly code: string,
    message: string = code,
  ) {
    super(message);
    this.name = 'WordError';
    this.status = statusOf[code] ?? 500;
  }
}

export const itemNotFound = () => new WordError('ItemNotFound', 'The requested item does not exist.');
export const invalidArgument = (what: string) =>
  new WordError('InvalidArgument', `The argument is invalid or missing or has an incorrect format: ${what}.`);
