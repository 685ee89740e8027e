import type { Messages } from "../messages";
import type sv from "../sv/catalogue";

export default {} satisfies Messages<typeof sv>;
