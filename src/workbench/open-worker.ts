/** Entry of the worker that reads files. */
import { openLive } from "../book/file/live/open";
import type { Answer, Request } from "./opening";

addEventListener("message", ({ data: { id, bytes, name } }: MessageEvent<Request>) => {
  openLive(bytes, name).then(
    (opened) => postMessage({ id, opened } satisfies Answer),
    (error: unknown) => postMessage({ id, failed: String(error) } satisfies Answer),
  );
});
