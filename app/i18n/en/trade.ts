import type { Messages } from "../messages";
import type sv from "../sv/trade";

export default {} satisfies Messages<typeof sv>;
