import type { Messages } from "../messages";
import type sv from "../sv/criteria";

export default {
  "page.title": "Criteria",
} satisfies Messages<typeof sv>;
