import type { Tool } from "./tool";
import { whatIfTool } from "./what-if/tool";

/** The tools, in the order of the list. */
export const TOOLS: readonly Tool[] = [whatIfTool];
