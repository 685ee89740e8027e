import type { Messages } from "../messages";
import type sv from "../sv/mail";

export default {
  "frame.sender": "Tillvara, marketplace for surplus and circular services: {url}",
  "why.account": "You get this mail because somebody gave your address at Tillvara. If it was not you, please ignore it.",
  "why.member": "You get this mail because you belong to an organisation at Tillvara.",
} satisfies Messages<typeof sv>;
