import * as z from "zod";

/** Address parameter: the public reference, or the id. */
export const ocdsReferenceSchema = z.object({ id: z.string().min(1) });

/** The outer shape of the answer; the release follows OCDS 1.1 and the extensions that the package names. */
export const ocdsPackageSchema = z
  .object({
    uri: z.url(),
    version: z.literal("1.1"),
    extensions: z.array(z.url()),
    publishedDate: z.iso.datetime(),
    publisher: z.object({ name: z.string() }),
    releases: z.array(
      z.looseObject({
        ocid: z.string(),
        id: z.string(),
        date: z.iso.datetime(),
        tag: z.array(z.string()),
        initiationType: z.literal("tender"),
        language: z.enum(["sv", "en"]),
      }),
    ),
  })
  .meta({ id: "OcdsReleasePackage", externalDocs: { url: "https://standard.open-contracting.org/1.1/en/" } });
