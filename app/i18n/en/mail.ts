import type { Messages } from "../messages";
import type sv from "../sv/mail";

export default {
  "frame.sender": "Tillvara, marketplace for surplus and circular services: {url}",
  "why.account": "You get this mail because somebody gave your address at Tillvara. If it was not you, please ignore it.",
  "why.member": "You get this mail because you belong to an organisation at Tillvara.",
  "auth.verify.subject": "Confirm your e-mail address",
  "auth.verify.lede": "Welcome to Tillvara. Confirm the address, and you can publish listings and ask questions.",
  "auth.verify.note": "The link is valid for a day.",
  "auth.verify.action": "Confirm the address",
  "auth.reset.subject": "Choose a new password",
  "auth.reset.lede": "Somebody, probably you, has asked to change the password.",
  "auth.reset.note": "The link is valid for an hour and only once. If you did not ask for it there is nothing to do.",
  "auth.reset.action": "Choose a password",
  "auth.exists.subject": "You already have an account",
  "auth.exists.lede": "Somebody, probably you, tried to create an account with this address. It already exists.",
  "auth.exists.note": "Sign in as usual, or choose a new password if you have forgotten it.",
  "auth.exists.action": "Sign in",
} satisfies Messages<typeof sv>;
