/** What stands for a file that is not there: for the `catch` of something that asks for it. */
export const ifMissing =
  <Value>(value: Value) =>
  (error: unknown): Value => {
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT') return value;
    throw error;
  };
