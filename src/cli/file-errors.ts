// What the file system says in codes, in words.

const FILE_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EACCES: "it may not be read",
  EISDIR: "it is a folder",
};

/** Why something could not be read, in words. Example: “there is no such file” for ENOENT. */
export function inWords(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return (code !== undefined ? FILE_ERRORS[code] : undefined) ?? message;
}
