const MAIL_ADDRESS = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/;

/** Whether a public address of an office is one for letters by mail. */
export function isMailAddress(address: string): boolean {
  return MAIL_ADDRESS.test(address);
}

/** The address of a link to a mail program, in which what has a meaning to that, such as `?` and `,`, is only a letter. */
export function mailtoAddress(address: string): string {
  return `mailto:${address.split('@').map(encodeURIComponent).join('@')}`;
}
