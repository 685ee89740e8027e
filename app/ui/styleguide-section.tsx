import type { ReactNode } from "react";

/** One chapter of the styleguide: its name and rule at the left, what it shows at the right. */
export function StyleguideSection({
  title,
  text,
  children,
}: {
  readonly title: string;
  readonly text?: string;
  readonly children: ReactNode;
}) {
  return (
    <section className="sg">
      <header>
        <h2>{title}</h2>
        {text && <p>{text}</p>}
      </header>
      <div className="sg__b">{children}</div>
    </section>
  );
}
