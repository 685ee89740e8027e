import type { ReactNode, Ref } from "react";
import { cx } from "./class-names";
import { Icon } from "./icon";

export interface DisclosureProps {
  readonly summary: ReactNode;
  readonly open?: boolean;
  /** A ruled row, for several under each other. */
  readonly line?: boolean;
  /** Disclosures with the same name close each other. */
  readonly group?: string;
  readonly className?: string;
  readonly onOpen?: () => void;
  readonly box?: Ref<HTMLDetailsElement>;
  readonly children: ReactNode;
}

/** More, for those who want it. Native `<details>`. */
export function Disclosure({ summary, open, line, group, className, onOpen, box, children }: DisclosureProps) {
  return (
    <details
      ref={box}
      className={cx("disc", line && "disc--line", className)}
      open={open}
      onToggle={onOpen && ((event) => event.currentTarget.open && onOpen())}
      {...(group ? { name: group } : {})}
    >
      <summary>
        <Icon name="chevron-right" />
        <span>{summary}</span>
      </summary>
      <div className="disc__b">{children}</div>
    </details>
  );
}
