import type { Messages } from "../messages";
import type sv from "../sv/supply";

export default {
  "page.title": "Supply check",
} satisfies Messages<typeof sv>;
