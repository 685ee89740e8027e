import type { Messages } from "../messages";
import type sv from "../sv/account";

export default {} satisfies Messages<typeof sv>;
