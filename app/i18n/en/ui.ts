import type { Messages } from "../messages";
import type sv from "../sv/ui";

export default {} satisfies Messages<typeof sv>;
