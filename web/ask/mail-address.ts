const MAIL_ADDRESS = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/;

/** Whether a public address of an office is one for letters by mail. */
export function isMailAddress(address: string): boolean {
  return MAIL_ADDRESS.test(address);
}
