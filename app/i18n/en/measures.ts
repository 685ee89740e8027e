import type { Messages } from "../messages";
import type sv from "../sv/measures";

export default {
  "mass.kg": "{amount}\u00a0kg",
  "mass.tonnes_one": "{amount}\u00a0tonne",
  "mass.tonnes_other": "{amount}\u00a0tonnes",
} satisfies Messages<typeof sv>;
