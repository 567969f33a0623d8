import { certificatesTool } from "./certificates/tool";
import { changesTool } from "./changes/tool";
import { coachingTool } from "./coaching/tool";
import { disputesTool } from "./disputes/tool";
import { driversTool } from "./drivers/tool";
import { fairnessTool } from "./fairness/tool";
import { goalsTool } from "./goals/tool";
import { pairsTool } from "./pairs/tool";
import { reviewTool } from "./review/tool";
import { sensitivityTool } from "./sensitivity/tool";
import type { Tool } from "./tool";
import { verifyTool } from "./verify/tool";
import { whatIfTool } from "./what-if/tool";
import { wishesTool } from "./wishes/tool";

/** The tools, in the order they have within their group of the list. */
export const TOOLS: readonly Tool[] = [whatIfTool, sensitivityTool, pairsTool, wishesTool, goalsTool, reviewTool, coachingTool, certificatesTool, fairnessTool, driversTool, verifyTool, disputesTool, changesTool];
