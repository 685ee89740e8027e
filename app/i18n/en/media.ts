import type { Messages } from "../messages";
import type sv from "../sv/media";

export default {} satisfies Messages<typeof sv>;
