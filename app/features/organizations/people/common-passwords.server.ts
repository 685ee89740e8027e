import { commonPasswords } from "./data/common-passwords";
import { isGuessable } from "./password-rules";

const common: ReadonlySet<string> = new Set(commonPasswords.split("\n").filter(Boolean));

/** A password that would be among the first guesses: common, or made of the address, one character or one sequence. */
export const isCommonPassword = (password: string, email: string): boolean =>
  common.has(password.trim().toLowerCase()) || isGuessable(password, email);
