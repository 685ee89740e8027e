import type { Messages } from "../messages";
import type sv from "../sv/evaluation";

export default {
  "page.title": "Evaluation",
} satisfies Messages<typeof sv>;
