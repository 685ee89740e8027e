import { useEffect, useRef, useState, type ReactNode } from "react";
import { AppLink } from "./app-link";
import { Disclosure, type DisclosureProps } from "./disclosure";

export interface DrawnDisclosureProps extends Omit<DisclosureProps, "children"> {
  /** Where the page is with this one open: the way in for who has no scripts. */
  readonly href: string;
  /** What the link to it says. */
  readonly label: string;
  readonly children: () => ReactNode;
}

/** A disclosure that is drawn when it is first opened: for pages of dozens of forms of which one or two are used. */
export function DrawnDisclosure({ href, label, open, children, ...rest }: DrawnDisclosureProps) {
  const box = useRef<HTMLDetailsElement>(null);
  const [asked, setAsked] = useState(false);
  // It may have been opened before the page's scripts had come.
  useEffect(() => setAsked(box.current?.open ?? false), []);
  return (
    <Disclosure {...rest} {...(open === undefined ? {} : { open })} box={box} onOpen={() => setAsked(true)}>
      {open || asked ? children() : <AppLink href={href}>{label}</AppLink>}
    </Disclosure>
  );
}
