import type { Messages } from "../messages";
import type sv from "../sv/reference";

export default {} satisfies Messages<typeof sv>;
