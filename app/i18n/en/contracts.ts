import type { Messages } from "../messages";
import type sv from "../sv/contracts";

export default {
  "page.title": "Contracts",
} satisfies Messages<typeof sv>;
