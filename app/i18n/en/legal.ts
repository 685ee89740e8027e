import type { Messages } from "../messages";
import type sv from "../sv/legal";

export default {} satisfies Messages<typeof sv>;
