import type { Messages } from "../messages";
import type sv from "../sv/organizations";

export default {} satisfies Messages<typeof sv>;
