export { frame } from "./frame";
export { goals } from "./goals";
export { pairs } from "./pairs";
export { sensitivity } from "./sensitivity";
export { whatIf } from "./what-if";
export { wishes } from "./wishes";
