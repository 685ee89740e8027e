type Values = Readonly<Record<string, unknown>>;

const swedish = new Intl.NumberFormat("sv-SE", { maximumFractionDigits: 3 });

/** Measures are written without a thousands space, as on a drawing; larger counts with one. */
const numberText = (value: number): string =>
  Math.abs(value) < 10_000 ? String(value).replace(".", ",") : swedish.format(value);

const valueText = (value: unknown): string =>
  typeof value === "number" ? numberText(value) : typeof value === "string" ? value : "";

/**
 * Text of one version: `[a|b|c]` takes the wording of that version, so that what stands in several brackets belongs
 * together; `{name}` takes a value. A sentence whose value is empty disappears with it.
 */
export function fillText(template: string, values: Values, version: number): string {
  return (
    template
      .replaceAll(/\[([^\]]*)\]/g, (_whole, options: string) => {
        const wordings = options.split("|");
        return wordings[version % wordings.length] ?? "";
      })
      .replaceAll(/\{([^}]+)\}/g, (_whole, name: string) => valueText(values[name]))
      // One of a thing needs no count.
      .replaceAll(/, 1 st(?= |,|$)/g, "")
      .replaceAll(/ {2,}/g, " ")
      .replaceAll(/ ([.,])/g, "$1")
      .trim()
  );
}
