import { Component, type ReactNode } from 'react';

interface BoundaryProps {
  /** What to show instead of children that broke, given what broke them. */
  readonly otherwise: (error: unknown) => ReactNode;
  /** Where one is: at another place the children get another chance. */
  readonly at?: string | undefined;
  readonly children: ReactNode;
}

interface BoundaryState {
  readonly broken: { readonly error: unknown; readonly at: string | undefined } | undefined;
}

/** Keeps what breaks inside from taking the rest of the page with it. React knows this as a class only. */
export class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { broken: undefined };

  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { broken: { error, at: undefined } };
  }

  static getDerivedStateFromProps({ at }: BoundaryProps, { broken }: BoundaryState): BoundaryState | null {
    if (!broken) return null;
    if (broken.at === undefined) return { broken: { ...broken, at } };
    return broken.at === at ? null : { broken: undefined };
  }

  override render(): ReactNode {
    const { broken } = this.state;
    return broken ? this.props.otherwise(broken.error) : this.props.children;
  }
}
