import type { Messages } from "../messages";
import type sv from "../sv/imports";

export default {} satisfies Messages<typeof sv>;
