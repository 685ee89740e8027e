import { createHash } from "node:crypto";
import { availableParallelism } from "node:os";
import { drawListingPicture, type PictureRequest } from "./draw-listing-picture";
import { motifsOf } from "./motifs-by-category";
import { renderPicture } from "./render-picture";

export interface KeyedRequest extends Omit<PictureRequest, "seed"> {
  /** The caller's own name for it, e.g. a listing's reference. */
  readonly key: string;
}

/** Columns of `media_file` for a drawn picture; the row's id, organization and uploader are the caller's. */
export interface PictureFields {
  readonly kind: "photo";
  readonly state: "ready";
  readonly illustration: true;
  readonly fileName: string;
  readonly contentType: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly storageKey: string;
  readonly width: number;
  readonly height: number;
  readonly variants: { key: string; contentType: string; width: number; height: number; bytes: number }[];
  readonly placeholder: string;
}

/** Where the files go: `storage().put`. */
export type Put = (
  key: string,
  content: Uint8Array,
  contentType: string,
) => Promise<{ readonly bytes: number; readonly sha256: string }>;

interface Plan {
  readonly picture: PictureRequest;
  readonly folder: string;
}

const digest = (text: string): Buffer => createHash("sha256").update(text).digest();

function plan(group: string, leaf: string, title: string | undefined, names: string, number: number): Plan {
  const made = digest(`${leaf}|${names}|${number}`);
  const picture = { group, leaf, seed: made.readUInt32BE(0), ...(title === undefined ? {} : { title }) };
  return { picture, folder: `illustrations/${made.toString("hex", 0, 8)}` };
}

/** Which picture each request gets: those for the same kind of thing take turns with a share of distinct drawings. */
function plans(requests: readonly KeyedRequest[], distinct: number): Map<string, Plan> {
  const kinds = new Map<string, KeyedRequest[]>();
  for (const request of requests) {
    const kind = `${request.leaf}|${motifsOf(request.group, request.leaf, request.title)
      .map((motif) => motif.name)
      .join()}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), request]);
  }
  const share = Math.min(1, distinct / Math.max(1, requests.length));
  const out = new Map<string, Plan>();
  for (const [kind, members] of kinds) {
    const drawings = Math.max(1, Math.round(members.length * share));
    members.forEach(({ key, group, leaf, title }, i) => out.set(key, plan(group, leaf, title, kind, i % drawings)));
  }
  return out;
}

async function make({ picture, folder }: Plan, put: Put): Promise<PictureFields> {
  const { width, height, variants, placeholder } = await renderPicture(drawListingPicture(picture));
  const stored = await Promise.all(
    variants.map(async ({ content, extension, contentType, width: w, height: h }) => {
      const key = `${folder}/${w}.${extension}`;
      return { key, contentType, width: w, height: h, ...(await put(key, content, contentType)) };
    }),
  );
  const original = stored.at(-1) as (typeof stored)[number];
  return {
    kind: "photo",
    state: "ready",
    illustration: true,
    fileName: `${picture.leaf.replace(".", "-")}.webp`,
    contentType: original.contentType,
    bytes: original.bytes,
    sha256: original.sha256,
    storageKey: original.key,
    width,
    height,
    variants: stored.map(({ key, contentType, width: w, height: h, bytes }) => ({
      key,
      contentType,
      width: w,
      height: h,
      bytes,
    })),
    placeholder,
  };
}

async function makeAll(wanted: ReadonlyMap<string, Plan>, put: Put): Promise<Map<string, PictureFields>> {
  const queue = [...new Map([...wanted.values()].map((each) => [each.folder, each])).values()];
  const made = new Map<string, PictureFields>();
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) made.set(next.folder, await make(next, put));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return new Map([...wanted].map(([key, { folder }]) => [key, made.get(folder) as PictureFields]));
}

/**
 * Draws, renders and stores pictures for the listings of the example region. At most about `distinct` different ones are
 * made (more where more kinds of things are asked for); several requests then get the same fields. Deterministic.
 */
export const makePictures = (
  requests: readonly KeyedRequest[],
  put: Put,
  distinct = 150,
): Promise<Map<string, PictureFields>> => makeAll(plans(requests, distinct), put);

/** One drawing for each group of materials, for whoever waits for the region and not for its looks. */
export function makeFewPictures(requests: readonly KeyedRequest[], put: Put): Promise<Map<string, PictureFields>> {
  const first = new Map<string, Plan>();
  for (const { group, leaf, title } of requests)
    if (!first.has(group)) first.set(group, plan(group, leaf, title, group, 0));
  return makeAll(new Map(requests.map(({ key, group }) => [key, first.get(group) as Plan])), put);
}
