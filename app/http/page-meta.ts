import type { MetaDescriptor } from "@remix-run/node";

/** What a loader returns so that the page has a title (and a description) in the reader's language. */
export interface PageMeta {
  readonly title: string;
  readonly description?: string;
}

/** `export const meta = pageMeta;` for routes whose loader returns `{ page: { title, … } }`. */
export function pageMeta({ data }: { data: unknown }): MetaDescriptor[] {
  const page = (data as { page?: PageMeta } | undefined)?.page;
  if (!page) return [{ title: "Tillvara" }];
  return [
    { title: page.title === "Tillvara" ? page.title : `${page.title} – Tillvara` },
    { property: "og:title", content: page.title },
    ...(page.description
      ? [
          { name: "description", content: page.description },
          { property: "og:description", content: page.description },
        ]
      : []),
  ];
}
