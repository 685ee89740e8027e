import { leafMotifs, type Choice } from "./data/leaf-motifs";
import type { Motif } from "./motif";
import { takeBack } from "./motifs/circular";
import type { Family } from "./palette";

const families: Readonly<Record<string, Family>> = {
  building: "build",
  timber: "build",
  soil: "build",
  metal: "made",
  it: "made",
  machines: "made",
  furniture: "soft",
  textiles: "soft",
  packaging: "soft",
  food: "flow",
  energy: "flow",
  services: "flow",
};

/** The hue of a group; an unknown one stands with the flows. */
export const familyOf = (group: string): Family => families[group] ?? "flow";

const drawOf = (choice: Choice): Motif => (typeof choice === "function" ? choice : choice.draw);

/** Motifs that fit a listing: those its title names, else the leaf's usual ones, else its group's. Never empty. */
export function motifsOf(group: string, leaf: string, title = ""): readonly Motif[] {
  const choices =
    leafMotifs[leaf] ??
    Object.entries(leafMotifs)
      .filter(([code]) => code.startsWith(`${group}.`))
      .flatMap(([, all]) => all);
  const named = choices.filter((choice) => typeof choice !== "function" && choice.when.test(title)).map(drawOf);
  if (named.length > 0) return named;
  const usual = choices.filter((choice) => typeof choice === "function").map(drawOf);
  return usual.length > 0 ? usual : [takeBack];
}

export const leafCodes: readonly string[] = Object.keys(leafMotifs);
