import { describe, expect, it } from "vitest";
import { meantWords, wordDistance } from "./meant-words";

const texts = ["garanti pa mobeln", "reservdelar i minst fem ar", "mob-12 slitdelar"];

describe("what a word of a search was meant as", () => {
  it.each([
    ["garanti", ["garanti"]],
    ["garnti", ["garanti"]],
    ["grananti", ["garanti"]],
    ["resrevdlar", ["reservdelar"]],
    ["reserv", ["reserv"]],
    ["mob-13", ["mob-13"]],
    ["fan", ["fan"]],
    ["xyzzy", ["xyzzy"]],
  ])("%s: %j", (word, meant) => {
    expect(meantWords(word, texts)).toEqual(meant);
  });

  it("counts letters added, left out, changed and swapped, and gives up beyond the limit", () => {
    expect(wordDistance("mobel", "mobel", 2)).toBe(0);
    expect(wordDistance("mobel", "mboel", 2)).toBe(1);
    expect(wordDistance("mobel", "mobler", 2)).toBe(2);
    expect(wordDistance("mobel", "fonster", 2)).toBe(3);
  });
});
