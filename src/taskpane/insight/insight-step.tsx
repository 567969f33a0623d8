import { useEffect, useRef } from "react";
import { useKept } from "./kept";
import { ToolFrame } from "./tool-frame";
import { ToolList } from "./tool-list";
import { TOOLS } from "./tools";

/** 分析: the tools to lead with, and the one that is open. */
export function InsightStep() {
  const [open, setOpen] = useKept<string | null>("tool", null);
  const [left, setLeft] = useKept<string | null>("tool/left", null);
  const heading = useRef<HTMLHeadingElement>(null);
  const entry = useRef<HTMLButtonElement>(null);
  // Who goes in or out by keyboard goes on from there; who comes by the tab stays on the tab.
  const isMoved = useRef(false);
  useEffect(() => {
    if (isMoved.current) (heading.current ?? entry.current)?.focus();
  }, [open]);
  const go = (to: string | null) => {
    isMoved.current = true;
    setLeft(open);
    setOpen(to);
  };
  const tool = TOOLS.find(({ key }) => key === open);
  return tool === undefined ? <ToolList tools={TOOLS} left={left} entry={entry} onOpen={go} /> : <ToolFrame tool={tool} heading={heading} onBack={() => go(null)} />;
}
