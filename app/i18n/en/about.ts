import type { Messages } from "../messages";
import type sv from "../sv/about";

export default {} satisfies Messages<typeof sv>;
