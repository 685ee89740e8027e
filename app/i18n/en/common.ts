import type { Messages } from "../messages";
import type sv from "../sv/common";

export default {} satisfies Messages<typeof sv>;
