export { frame } from "./frame";
export { whatIf } from "./what-if";
