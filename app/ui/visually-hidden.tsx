import type { ReactNode } from "react";

/** Text for those who listen. */
export const VisuallyHidden = ({ children }: { readonly children: ReactNode }) => (
  <span className="vh">{children}</span>
);
