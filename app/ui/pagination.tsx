import { useT } from "~/i18n/use-t";
import { AppLink } from "./app-link";
import { Icon } from "./icon";

/** The numbers to show: first, last, the current one and its neighbours; 0 stands for a gap. */
export function pageNumbers(page: number, count: number): number[] {
  const wanted = new Set([1, count, page - 1, page, page + 1].filter((n) => n >= 1 && n <= count));
  const sorted = [...wanted].sort((a, b) => a - b);
  return sorted.flatMap((n, index) => {
    const previous = sorted[index - 1];
    if (previous === undefined || n - previous === 1) return [n];
    return n - previous === 2 ? [n - 1, n] : [0, n];
  });
}

export interface PaginationProps {
  readonly page: number;
  readonly pageCount: number;
  readonly hrefFor: (page: number) => string;
  readonly label?: string;
}

/** Pages of a list as links; nothing when there is only one. */
export function Pagination({ page, pageCount, hrefFor, label }: PaginationProps) {
  const t = useT("ui");
  if (pageCount <= 1) return null;
  return (
    <nav className="pages" aria-label={label ?? t("pages")}>
      <ol>
        {page > 1 && (
          <li>
            <AppLink href={hrefFor(page - 1)} rel="prev">
              <Icon name="arrow-left" />
              {t("previousPage")}
            </AppLink>
          </li>
        )}
        {pageNumbers(page, pageCount).map((n, index) => (
          <li key={n === 0 ? `gap ${index}` : n} className={n === page ? undefined : "far"}>
            {n === 0 ? (
              <span>…</span>
            ) : (
              <AppLink
                href={hrefFor(n)}
                aria-label={t("pageNumber", { page: n })}
                aria-current={n === page ? "page" : undefined}
              >
                {n}
              </AppLink>
            )}
          </li>
        ))}
        {page < pageCount && (
          <li>
            <AppLink href={hrefFor(page + 1)} rel="next" prefetch="intent">
              {t("nextPage")}
              <Icon name="arrow-right" />
            </AppLink>
          </li>
        )}
      </ol>
    </nav>
  );
}
