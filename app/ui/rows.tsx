import type { ReactNode } from "react";
import { AppLink } from "./app-link";
import { cx } from "./class-names";
import { Icon } from "./icon";
import type { IconName } from "./icon-names";

export interface WorkRow {
  readonly key: string;
  /** An icon in a circle, or anything small (avatar, thumbnail). */
  readonly icon?: IconName;
  readonly leading?: ReactNode;
  /** The circle in cloudberry: this one waits for you. */
  readonly urgent?: boolean;
  readonly title: ReactNode;
  readonly href?: string;
  readonly note?: ReactNode;
  /** Time, state, button. */
  readonly end?: ReactNode;
}

/** A list of work or things between hairlines. */
export function Rows({ rows, label }: { readonly rows: readonly WorkRow[]; readonly label?: string }) {
  return (
    <ul className="rows" aria-label={label}>
      {rows.map((row) => (
        <li key={row.key}>
          {row.leading ??
            (row.icon && (
              <span className={cx("i-disc", row.urgent && "i-disc--a")}>
                <Icon name={row.icon} />
              </span>
            ))}
          <div className="rows__b">
            <p className="rows__h">{row.href ? <AppLink href={row.href}>{row.title}</AppLink> : row.title}</p>
            {row.note && <div className="rows__m">{row.note}</div>}
          </div>
          {row.end && <div className="rows__end">{row.end}</div>}
        </li>
      ))}
    </ul>
  );
}
