/** The source of a table that names none: what its file is called, without folder and endings, as the next version often is. */
export function sourceOfFile(name: string): string {
  const file = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  return file.replace(/\.gz$/i, '').replace(/\.[a-z0-9]{2,7}$/i, '') || file;
}
