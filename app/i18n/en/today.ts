import type { Messages } from "../messages";
import type sv from "../sv/today";

export default {} satisfies Messages<typeof sv>;
