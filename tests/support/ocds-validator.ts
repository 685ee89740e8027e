import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import Ajv from "ajv-draft-04";
import addFormats from "ajv-formats";

const folder = resolve(import.meta.dirname, "../../../shared/data/ocds");
/** The published schemas lie beside the repository; a copy without them cannot check against them. */
export const ocdsSchemasPresent = existsSync(folder);
if (!ocdsSchemasPresent) console.info(`${folder} is not there: packages are not checked against the published schemas`);

type Schema = Record<string, unknown>;
const read = (name: string): Schema => JSON.parse(readFileSync(join(folder, name), "utf8")) as Schema;

/** Extensions patch the schema (RFC 7396). */
function patched(target: unknown, patch: unknown): unknown {
  if (typeof patch !== "object" || patch === null || Array.isArray(patch)) return patch;
  const out: Schema = { ...(typeof target === "object" && target !== null ? (target as Schema) : {}) };
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete out[key];
    else out[key] = patched(out[key], value);
  }
  return out;
}

// The lots extension is not among the stored ones; what it does to these parts of the schema is this.
const lots = {
  definitions: {
    Lot: { type: "object", required: ["id"], properties: { id: { type: ["string", "integer"] } } },
    Tender: { properties: { lots: { type: "array", minItems: 1, items: { $ref: "#/definitions/Lot" } } } },
  },
};

/** Says whether something is a release package: the published schema with the extensions that the product uses. */
export function ocdsValidator() {
  const release = ["requirements", "awardCriteria", "sustainability"].reduce<unknown>(
    (schema, name) => patched(schema, read(`extensions/${name}/release-schema.json`)),
    patched(read("release-schema.json"), lots),
  ) as Schema;
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv as never);
  ajv.addSchema(release, String(release.id));
  return ajv.compile(read("release-package-schema.json"));
}
