import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyseText, analyseWord, findPhrases, textTerms } from "./analyse";
import { analyseQuery } from "./analyse-query";
import { splitCompound } from "./compound";
import { conceptsOf, conceptToken } from "./concepts";
import { completions, correctByLexicon } from "./correct";
import { editDistance } from "./edit-distance";
import { excerpt, highlight } from "./highlight";
import { lemmasOf } from "./inflect";
import { synonymSets } from "./lexicon-synonyms";
import { respell } from "./respell";
import { stem } from "./stem";
import { fold, normalise, tokenize } from "./tokenize";

const words = (text: string) => tokenize(text).map(({ word }) => word);
const lemma = (word: string) => analyseWord({ word, start: 0, end: word.length }).lemmas[0];

describe("tokens", () => {
  it("keeps å, ä, ö and drops other accents", () => {
    expect(normalise("ÅÄÖ Café")).toBe("åäö cafe");
    expect(fold("fönsterbåge")).toBe("fonsterbage");
  });

  it("reads hyphens and measures", () => {
    expect(words("KL-trä 115x450, 600 × 600")).toEqual(["klträ", "kl", "trä", "115", "450", "600", "600"]);
  });

  it("says where each stands", () => {
    const text = "Två blå kontorsstolar";
    expect(tokenize(text).map(({ start, end }) => text.slice(start, end))).toEqual(["Två", "blå", "kontorsstolar"]);
  });
});

describe("inflection", () => {
  it.each([
    ["stol", "stolen stolar stolarna stolens stolarnas"],
    ["fönster", "fönstret fönstren fönstrets"],
    ["dörr", "dörren dörrar dörrarna"],
    ["hylla", "hyllan hyllor hyllorna"],
    ["cykel", "cykeln cyklar cyklarna"],
    ["möbel", "möbeln möbler möblerna"],
    ["dator", "datorn datorer datorerna"],
    ["skrivare", "skrivaren skrivarna"],
    ["rum", "rummet rummen"],
    ["bok", "böcker böckerna"],
    ["tegel", "teglet"],
    ["reparera", "reparerar reparerade reparerat"],
    ["begagnad", "begagnat begagnade"],
    ["kontorsstol", "kontorsstolen kontorsstolarna"],
    ["stålbalk", "stålbalkar stålbalkarna"],
  ])("%s: %s", (base, forms) => {
    for (const form of forms.split(" ")) expect(lemma(form), form).toBe(base);
  });

  it.each(["lös los", "ål al", "lån lan", "kök kok", "mått matt"])("keeps apart: %s", (pair) => {
    const [a, b] = pair.split(" ") as [string, string];
    expect(lemma(a)).not.toBe(lemma(b));
  });

  it("a word outside the lexicon meets its inflections in a stem", () => {
    for (const form of ["blomkrukställen", "blomkrukställets"]) expect(stem(form)).toBe(stem("blomkrukställ"));
    expect(stem("nyckeln")).toBe(stem("nycklarna"));
  });
});

describe("compounds", () => {
  it.each([
    ["kontorsstol", ["kontor"], "stol"],
    ["limträbalk", ["limträ"], "balk"],
    ["glasullsskiva", ["glasull"], "skiva"],
    ["gatubelysning", ["gata"], "belysning"],
    ["kyrkbänk", ["kyrka"], "bänk"],
    ["sjukhussäng", ["sjukhus"], "säng"],
    ["bordsskiva", ["bord"], "skiva"],
    ["ekparkett", ["ek"], "parkett"],
  ])("%s", (word, modifiers, head) => {
    expect(splitCompound(word)).toMatchObject({ modifiers, head });
  });

  it.each(["takstol", "handfat", "stol", "los", "xyzzy", "dator"])("%s is not taken apart", (word) => {
    expect(splitCompound(word)).toBeNull();
  });

  it("believes a known head behind a name", () => {
    expect(splitCompound("kinnarpsstol")).toMatchObject({ head: "stol" });
  });
});

describe("meaning", () => {
  const meant = (text: string) => findPhrases(analyseText(text)).flatMap(({ concepts }) => concepts);

  it.each([
    ["skrivbordsstol", "kontorsstol"],
    ["office chairs", "kontorsstol"],
    ["kontors stol", "kontorsstol"],
    ["kontorstol", "kontorsstol"],
    ["höj- och sänkbara skrivbord", "höj- och sänkbart skrivbord"],
    ["pallet racking", "pallställ"],
    ["laga", "reparation"],
    ["reparation", "reparation"],
    ["solar panels", "solcell"],
  ])("%s names %s", (text, concept) => {
    expect(meant(text)).toContain(concept);
  });

  it("no concept's token begins another's", () => {
    const tokens = [...new Set(synonymSets.map(({ id }) => conceptToken(id)))].sort();
    expect(
      tokens.filter((token, index) => tokens[index + 1]?.startsWith(token) && tokens[index + 1] !== token),
    ).toEqual([]);
  });

  it("every synonym set has a name, Swedish words and English ones, and finds itself", () => {
    for (const { id, sv, en } of synonymSets) {
      expect(sv.length, id).toBeGreaterThan(0);
      expect(en.length, id).toBeGreaterThan(0);
      expect(
        findPhrases(analyseText(id).filter(({ stop }) => !stop)).flatMap(({ concepts }) => concepts),
        id,
      ).toContain(id);
    }
  });
});

describe("index side", () => {
  it("writes words, what they mean, and what they have to do with", () => {
    const terms = textTerms("Kontorsstolar i ek");
    expect(terms.words).toEqual(expect.arrayContaining(["kontorsstolar", "kontorsstol"]));
    expect(terms.meanings).toEqual(expect.arrayContaining(["stol", conceptToken("stol"), conceptToken("kontorsstol")]));
    expect(terms.parts).toContain("kontor");
  });

  it("a hyphenated word is its last part, and has to do with the first", () => {
    const terms = textTerms("WC-stolar");
    expect(terms.words).not.toContain("stolar");
    expect(terms.meanings).toContain("stol");
  });

  it("finds markings written together or apart", () => {
    expect(textTerms("Dörr EI 60").words).toContain("ei60");
    expect(textTerms("Dörr EI60").parts).toEqual(expect.arrayContaining(["ei", "60"]));
  });
});

describe("query side", () => {
  it("knows what colours a search without deciding it", () => {
    const { units } = analyseQuery("20 billiga konferensstolar");
    expect(units.map(({ text, weak }) => [text, weak])).toEqual([
      ["20", true],
      ["billiga", true],
      ["konferensstolar", false],
    ]);
    expect(analyseQuery("begagnade").units[0]?.weak).toBe(false);
  });

  it.each([
    ["laga stolar", "service"],
    ["någon som kan klä om soffor", "service"],
    ["hire a tent", "service"],
    ["kontorsstolar sökes", "wanted"],
    ["kontorsstolar", null],
  ])("%s asks for %s", (text, intent) => {
    expect(analyseQuery(text).intent).toBe(intent);
  });

  it("the last word may be unfinished, until a space follows", () => {
    const kinds = (text: string) =>
      analyseQuery(text)
        .units.at(-1)
        ?.variants.map(({ kind }) => kind);
    expect(kinds("kontorss")).toContain("prefix");
    expect(kinds("kontorss ")).not.toContain("prefix");
    expect(completions("fönstr")).toContain("fönster");
  });

  it("never throws and stays small, whatever is typed", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "grapheme" }),
          fc
            .array(fc.constantFrom("stol", "kontors", "-", "å", " ", "laga", "12", "'", "x"))
            .map((parts) => parts.join("")),
        ),
        (text) => {
          const { units } = analyseQuery(text);
          expect(units.length).toBeLessThanOrEqual(24);
          for (const { variants } of units) {
            expect(variants.length).toBeGreaterThan(0);
            for (const { weight, terms } of variants) expect(weight > 0 && weight <= 1 && terms.length > 0).toBe(true);
          }
        },
      ),
    );
  });

  it("what is written is found by itself", () => {
    fc.assert(
      fc.property(fc.constantFrom(...synonymSets.flatMap(({ sv }) => sv)), (text) => {
        const { words: exact, meanings, parts } = textTerms(text);
        const held = new Set([...exact, ...meanings, ...parts]);
        for (const { variants } of analyseQuery(text, false).units)
          expect(
            variants.some(({ terms }) => terms.every((term) => held.has(term))),
            text,
          ).toBe(true);
      }),
    );
  });
});

describe("spelling", () => {
  it("counts edits, a slip of dots as half, a swap as one", () => {
    expect(editDistance("fonster", "fönster", 2)).toBe(0.5);
    expect(editDistance("skrivbrod", "skrivbord", 2)).toBe(1);
    expect(editDistance("stol", "balk", 2)).toBe(3);
  });

  it.each([
    ["skrivbrod", "skrivbord"],
    ["fonster", "fönster"],
    ["solpannel", "solpanel"],
  ])("%s may be %s", (wrong, right) => {
    expect(correctByLexicon(wrong).map(({ word }) => word)).toContain(right);
    expect(respell(`två ${wrong}`)).toBe(`två ${right}`);
  });

  it("leaves what it knows, what is short and what has figures", () => {
    for (const text of ["kontorsstolar", "abc", "hea200x", ""]) expect(respell(text)).toBeNull();
  });
});

describe("highlights", () => {
  it("marks the inflected, the synonym and the compound", () => {
    const text = "Lagning av kontorsstolar och fåtöljer";
    const marked = highlight(text, analyseQuery("reparera stol")).map(([start, end]) => text.slice(start, end));
    expect(marked).toEqual(["Lagning", "kontorsstolar"]);
  });

  it("cuts a piece around the first answer, between words", () => {
    const text = `${"Inledande ord om annat. ".repeat(20)}Här står en whiteboard vid väggen. ${"Mer text. ".repeat(30)}`;
    const piece = excerpt(text, analyseQuery("whiteboard"));
    expect(piece?.text.length).toBeLessThan(260);
    expect(piece?.ranges.map(([start, end]) => piece.text.slice(start, end))).toEqual(["whiteboard"]);
    expect(excerpt("Ingenting här", analyseQuery("whiteboard"))).toBeNull();
  });

  it("stays inside the text, in order, without overlap", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (text, query) => {
        let last = 0;
        for (const [start, end] of highlight(text, analyseQuery(query))) {
          expect(start >= last && end > start && end <= text.length).toBe(true);
          last = end;
        }
      }),
    );
  });
});

it("the lexicon is sound: forms lead to base forms that lead to themselves", () => {
  for (const base of ["stol", "fönster", "soffa", "reparera", "grå"]) expect(lemmasOf(base)).toContain(base);
  expect(conceptsOf(["nonsens"])).toEqual([]);
});
