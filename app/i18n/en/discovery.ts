import type { Messages } from "../messages";
import type sv from "../sv/discovery";

export default {} satisfies Messages<typeof sv>;
