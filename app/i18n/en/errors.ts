import type { Messages } from "../messages";
import type sv from "../sv/errors";

export default {} satisfies Messages<typeof sv>;
