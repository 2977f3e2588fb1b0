/** A command as somebody types it in the folder of the program: messages say nothing that cannot be run as it is. */
export function commandLine(words: string): string {
  return `npm run metroteca -- ${words}`;
}
