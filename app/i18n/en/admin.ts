import type { Messages } from "../messages";
import type sv from "../sv/admin";

export default {} satisfies Messages<typeof sv>;
