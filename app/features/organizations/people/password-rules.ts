const sequences = ["abcdefghijklmnopqrstuvwxyzåäö", "01234567890123456789", "qwertyuiopåasdfghjklöäzxcvbnm"];

const isSequence = (text: string): boolean =>
  sequences.some((sequence) => sequence.includes(text) || [...sequence].reverse().join("").includes(text));

/** True for passwords that a guesser derives from what is known: the address, one character repeated, a plain sequence. */
export function isGuessable(password: string, email: string): boolean {
  const lower = password.toLowerCase();
  const [name = ""] = email.toLowerCase().split("@");
  if (new Set(lower).size <= 3) return true;
  if (isSequence(lower)) return true;
  return name.length >= 4 && lower.replace(name, "").length < 5;
}

/** `sommar2024!`: a word and a few digits, what guessers try first. */
const isWordAndYear = (password: string): boolean => password.length < 16 && /^\p{L}+\d{1,4}[!.?]*$/u.test(password);

/** 0–4: how long a guesser would need, by length and variety. For the meter only; the rules above decide. */
export function passwordStrength(password: string, email: string): 0 | 1 | 2 | 3 | 4 {
  if (password.length === 0) return 0;
  if (password.length < 10 || isGuessable(password, email) || isWordAndYear(password)) return 1;
  const kinds = [/\p{Ll}/u, /\p{Lu}/u, /\d/, /[^\p{L}\d]/u].filter((kind) => kind.test(password)).length;
  const score = new Set(password).size + kinds * 2 + Math.max(0, password.length - 12);
  return score >= 24 ? 4 : score >= 17 ? 3 : 2;
}
