import type { ReactNode } from "react";
import { AppLink } from "./app-link";
import { Brand, type HeaderLink } from "./header";

export interface FooterProps {
  readonly brand: string;
  readonly homeHref: string;
  readonly about: ReactNode;
  readonly columns: ReadonlyArray<{ readonly title: string; readonly links: readonly HeaderLink[] }>;
  /** Sources, version, licence. */
  readonly credit?: ReactNode;
  /** Theme switch and the like. */
  readonly children?: ReactNode;
}

/** The bottom of every page: three columns of links and a last line. */
export function Footer({ brand, homeHref, about, columns, credit, children }: FooterProps) {
  return (
    <footer className="foot">
      <div className="wrap">
        <div className="foot__in">
          <div>
            <Brand brand={brand} href={homeHref} />
            <p className="foot__about">{about}</p>
          </div>
          {columns.map((column) => (
            <div key={column.title}>
              <h2>{column.title}</h2>
              <ul className="foot__links">
                {column.links.map((link) => (
                  <li key={link.href}>
                    <AppLink href={link.href}>{link.label}</AppLink>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
        {(credit || children) && (
          <div className="foot__end">
            {credit && <p>{credit}</p>}
            {children}
          </div>
        )}
      </div>
    </footer>
  );
}
