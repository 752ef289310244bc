/** An error as Excel reports it: a code that callers may rely on, and a sentence for people. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
    this.name = 'ApiError';
  }
}

export function invalidArgument(message = 'The argument is invalid or missing or has an incorrect format.'): ApiError {
  return new ApiError('InvalidArgument', message);
}

export function itemNotFound(message = "The requested resource doesn't exist."): ApiError {
  return new ApiError('ItemNotFound', message, 404);
}

export function itemAlreadyExists(message = 'A resource with the same name or identifier already exists.'): ApiError {
  return new ApiError('ItemAlreadyExists', message, 409);
}

export function accessDenied(message = 'You cannot perform the requested operation: the sheet is protected.'): ApiError {
  return new ApiError('AccessDenied', message, 403);
}

export function notSupported(what: string): ApiError {
  return new ApiError('ApiNotFound', `host: ${what} is not implemented`, 404);
}
