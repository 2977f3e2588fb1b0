/**
 * Says that the site could not begin: none of its messages came, so this one is in the code, in English. A fresh page
 * is the way on, since a browser remembers which files failed.
 */
export function sayNotStarted(root: HTMLElement): void {
  document.documentElement.lang = 'en';
  document.documentElement.dir = 'ltr';
  const text = document.createElement('p');
  text.textContent = 'Metroteca could not be loaded. Check your connection, then try again.';
  const again = document.createElement('button');
  again.type = 'button';
  again.textContent = 'Try again';
  again.addEventListener('click', () => location.reload());
  const main = document.createElement('main');
  main.setAttribute('role', 'alert');
  main.append(text, again);
  root.replaceChildren(main);
  addEventListener('online', () => location.reload());
}
