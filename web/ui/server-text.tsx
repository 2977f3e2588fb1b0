/** A sentence of the server that is in English, whatever the page is in. */
export function ServerText({ children }: { readonly children: string }) {
  return (
    <span lang="en" dir="ltr">
      {children}
    </span>
  );
}
