/** Entry of the worker that reads files. */
import { openLive } from "../../book/file/live/open";
import { answerWith } from "./asked-worker";
import type { FileToOpen } from "./opening";

answerWith(({ bytes, name }: FileToOpen) => openLive(bytes, name));
