/** An error as a message carries it. */
export interface RemoteError {
  name: string;
  message: string;
  /** Its own fields (a DictionaryError's `file`), as far as they are plain. */
  fields: Record<string, string | number>;
}

export function packError(error: unknown): RemoteError {
  if (!isError(error)) return { name: 'Error', message: String(error), fields: {} };
  const fields = Object.entries<unknown>({ ...error }).filter(
    (entry): entry is [string, string | number] => typeof entry[1] === 'string' || typeof entry[1] === 'number',
  );
  return { name: error.name, message: error.message, fields: Object.fromEntries(fields) };
}

/** By its shape: a DOMException or an error of another realm is no `Error` everywhere. */
const isError = (value: unknown): value is Pick<Error, 'name' | 'message'> =>
  typeof value === 'object' && value !== null && 'name' in value && 'message' in value;

type ErrorClass = abstract new (...args: never[]) => Error;

/** What the language itself throws at a caller. */
const BUILT_IN: readonly ErrorClass[] = [TypeError, RangeError, SyntaxError];

/**
 * The error again, of the class that has its name, so that `instanceof` holds on this side too.
 *
 * @param classes classes beside those of the language
 */
export function unpackError({ name, message, fields }: RemoteError, classes: readonly ErrorClass[]): Error {
  const known = [...BUILT_IN, ...classes].find((each) => each.name === name);
  const error = new Error(message);
  if (known) Object.setPrototypeOf(error, known.prototype as object);
  return Object.assign(error, { ...fields, name });
}
