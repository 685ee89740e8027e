import type { Messages } from "../messages";
import type sv from "../sv/impact";

export default {} satisfies Messages<typeof sv>;
