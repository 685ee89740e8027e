/** What nobody means and somebody sends. Values stand as they are written in an address. */
export const oddValues: Readonly<Record<string, string>> = {
  nul: "a%00b",
  "lone surrogate": "%ED%A0%80",
  "broken escape": "%E0%A4%A",
  // Whatever is not escaped somewhere breaks out here: of a page, of a statement, of a pattern.
  script:
    "%3Cscript%3Ealert(1)%3C%2Fscript%3E%22%20onmouseover%3D%22alert(1)%22%20x%3D%22'%3B%20drop%20table%20listing%3B--%F0%9F%92%A5%F0%9F%8F%BF%5B%5D%7B%7D%28%29%2A%2B%3F%5C",
  folder: "..%2F..%2F..%2Fetc%2Fpasswd",
  negative: "-1",
  "not a number": "NaN",
  huge: "99999999999999999999999",
  tiny: "1e-400",
  long: "a".repeat(9000),
  prototype: "__proto__",
  "unknown id": "0190a000-0000-7000-8000-000000000000",
  empty: "",
};

/** Odd as a part of a path alone. */
export const oddInPaths: ReadonlySet<string> = new Set(["folder"]);

/** Statuses that tell whoever asks what to do; a fault of ours is not among them. */
export const refusals: readonly number[] = [400, 401, 403, 404, 405, 409, 410, 413, 415, 422, 429];
export const answers: readonly number[] = [200, 201, 202, 204, 302, 303, 304, ...refusals];

const innards =
  /node_modules|\n\s+at [\w.<]+ ?\(|PrismaClient|invalid byte sequence|syntax error at|violates \w+ constraint|ECONNREFUSED|\/app\/(features|infra)\//;
const reflected = /<script>alert\(1\)|[^\\]" onmouseover="alert\(1\)/;
/** A sentence that the catalogues lack shows as its own key. */
const unsaid = />[^<]*\b(field|reason|page)\.[a-z_0-9.]+\b[^<]*</;

/** What is wrong with an answer to something odd; empty when nothing is. */
export async function faultsOf(response: Response, allowed: readonly number[] = answers): Promise<string[]> {
  const text = await response.text();
  const html = /html/.test(response.headers.get("Content-Type") ?? "");
  const body = html
    ? text.replaceAll(/<script[\s\S]*?<\/script>/g, (whole) => (reflected.test(whole) ? whole : ""))
    : text;
  return [
    ...(allowed.includes(response.status) ? [] : [`status ${response.status}`]),
    ...(innards.test(text) ? [`shows its inside: ${innards.exec(text)?.[0]}`] : []),
    ...(html && reflected.test(text) ? ["gives the script back"] : []),
    ...(html && unsaid.test(body) ? [`says a key: ${unsaid.exec(body)?.[0].slice(0, 80)}`] : []),
  ];
}
