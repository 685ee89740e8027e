import type { Messages } from "../messages";
import type sv from "../sv/mail";

export default {} satisfies Messages<typeof sv>;
