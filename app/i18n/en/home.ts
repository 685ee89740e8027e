import type { Messages } from "../messages";
import type sv from "../sv/home";

export default {} satisfies Messages<typeof sv>;
