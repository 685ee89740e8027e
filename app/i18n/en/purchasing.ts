import type { Messages } from "../messages";
import type sv from "../sv/purchasing";

export default {
  "page.title": "From need to purchase",
} satisfies Messages<typeof sv>;
