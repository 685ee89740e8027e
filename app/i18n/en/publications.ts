import type { Messages } from "../messages";
import type sv from "../sv/publications";

export default {
  "page.title": "Current tenders",
} satisfies Messages<typeof sv>;
