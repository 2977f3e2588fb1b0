/** A link that leaves the site; without words of its own it shows where it leads. */
export function OutsideLink({
  href,
  children,
}: {
  readonly href: string;
  readonly children?: string | undefined;
}) {
  return (
    <a href={href} rel="noopener noreferrer external">
      {children ?? hostOf(href)}
    </a>
  );
}

/** `www.` says nothing; an address that cannot be read is shown as it is. */
export function hostOf(href: string): string {
  return URL.canParse(href) ? new URL(href).host.replace(/^www\./, '') : href;
}
