/** Sitemap protocol 0.9 (sitemaps.org): at most 50,000 addresses and 50 MB a file. Fewer keep each answer quick. */
export const addressesPerFile = 10_000;

const names = { pages: /^pages$/, organizations: /^organizations$/, listings: /^listings-([1-9]\d{0,3})$/ };

export type SitemapPart =
  | { readonly kind: "pages" }
  | { readonly kind: "organizations" }
  | { readonly kind: "listings"; readonly page: number };

/** Reads the name of a part, such as `listings-2`; null where there is none of that name. */
export function parsePart(name: string): SitemapPart | null {
  if (names.pages.test(name)) return { kind: "pages" };
  if (names.organizations.test(name)) return { kind: "organizations" };
  const page = names.listings.exec(name)?.[1];
  return page ? { kind: "listings", page: Number(page) } : null;
}

/** Names of all parts for so many listings. */
export function partNames(listings: number): string[] {
  const files = Math.ceil(listings / addressesPerFile);
  return ["pages", "organizations", ...Array.from({ length: files }, (_, index) => `listings-${index + 1}`)];
}

const escape = (text: string): string => text.replace(/[<>&'"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** The index over the parts. */
export function sitemapIndex(origin: string, parts: readonly string[]): string {
  const rows = parts.map((name) => `<sitemap><loc>${escape(`${origin}/sitemap/${name}.xml`)}</loc></sitemap>`);
  return `${head}<sitemapindex ${namespace}>\n${rows.join("\n")}\n</sitemapindex>\n`;
}

/** One part: absolute addresses, with the day of the last change where it is known. */
export function sitemapFile(origin: string, addresses: readonly { path: string; changedAt?: Date }[]): string {
  const rows = addresses.map(({ path, changedAt }) => {
    const changed = changedAt ? `<lastmod>${changedAt.toISOString()}</lastmod>` : "";
    return `<url><loc>${escape(origin + path)}</loc>${changed}</url>`;
  });
  return `${head}<urlset ${namespace}>\n${rows.join("\n")}\n</urlset>\n`;
}
