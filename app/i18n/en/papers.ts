import type { Messages } from "../messages";
import type sv from "../sv/papers";

export default {
  "page.title": "Documents",
} satisfies Messages<typeof sv>;
