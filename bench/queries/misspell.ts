const undotted: Readonly<Record<string, string>> = { å: "a", ä: "a", ö: "o" };

/** A slip of the keys: a letter left out, doubled or swapped with the next, or the dots left off. `random` is in [0, 1). */
export function misspell(word: string, random: () => number): string {
  const letters = [...word];
  const place = 1 + Math.floor(random() * Math.max(1, letters.length - 2));
  const slip = Math.floor(random() * 4);
  const bare = letters.map((letter) => undotted[letter] ?? letter).join("");
  if (slip === 3 && bare !== word) return bare;
  if (slip === 2 && letters[place] !== letters[place + 1])
    letters.splice(place, 2, letters[place + 1] ?? "", letters[place] ?? "");
  else letters.splice(place, slip === 1 ? 0 : 1, ...(slip === 1 ? [letters[place] ?? ""] : []));
  return letters.join("");
}
