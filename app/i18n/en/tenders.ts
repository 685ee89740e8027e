import type { Messages } from "../messages";
import type sv from "../sv/tenders";

export default {
  "page.title": "Tenders",
} satisfies Messages<typeof sv>;
