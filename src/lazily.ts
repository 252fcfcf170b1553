/**
 * Makes a value when it is first asked for, and keeps it: an analyzer that only segments stays quick to make.
 *
 * @example
 * const table = lazily(() => parseTsv(text, 'letters.tsv', ['name']));
 * table(); // parsed now, and never again
 */
export function lazily<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
