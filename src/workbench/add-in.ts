import type { HostEvent } from "../host/wire";
import { XdmPeer, type Way } from "../host/xdm";
import type { Locale } from "../appraisal/rubric/types";

/** Excel on the web, an add-in with a shared runtime that has functions: flags of the client's. */
const SHARED_RUNTIME_WITH_FUNCTIONS = 3;
/** Of what Excel switches on in the client: Tab leads from the page itself to the first thing in it. */
const TAB_LEADS_IN = 22;

export interface AddInOptions {
  /** The add-in's page, as its manifest names it. */
  readonly page: string;
  readonly title: string;
  readonly locale: Locale;
  readonly documentUrl: string;
  /** Answers a batch. */
  readonly send: (body: string, flags: number) => Promise<string>;
  /** The keyboard has come to the end of the add-in, or to its beginning. */
  readonly onLeave: (way: Way) => void;
}

interface AssociatedFunctions {
  readonly _association: { readonly mappings: Readonly<Record<string, (...given: readonly unknown[]) => unknown>> };
}

/** An add-in in a frame, as Excel on the web opens one. */
export class AddIn {
  private readonly peer: XdmPeer;
  private readonly frame = document.createElement("iframe");

  /**
   * Loads the add-in; it talks as soon as its page does.
   *
   * @param place where its frame goes
   * @example new AddIn(document.querySelector("aside")!, { page: "taskpane.html", title: "金牌考核", locale: "zh-CN", documentUrl: "https://localhost:3000/五月.xlsx", send })
   */
  constructor(place: HTMLElement, { page, title, locale, documentUrl, send, onLeave }: AddInOptions) {
    const { origin } = location;
    this.peer = new XdmPeer({ origin, post: (json) => this.frame.contentWindow?.postMessage(json, origin), send, documentUrl, locale, onLeave });
    window.addEventListener("message", this.hear);
    // What the client must know of Excel comes in the frame's name, so that the page's address stays as it is.
    this.frame.name = JSON.stringify({ baseFrameName: "pane", hostInfo: `Excel$Web$16.00$${locale}$jinpai$$$${SHARED_RUNTIME_WITH_FUNCTIONS}`, xdmInfo: `conversation|jinpai|${origin}`, serializerVersion: 1, flights: JSON.stringify([TAB_LEADS_IN]) });
    this.frame.title = title;
    this.frame.src = page;
    this.frame.addEventListener("load", () => this.frame.contentWindow!.addEventListener("keydown", passOn, { capture: true }));
    place.append(this.frame);
  }

  /** Tells the add-in of an event. */
  push(event: HostEvent): void {
    this.peer.push(event);
  }

  /**
   * Calls one of its functions at once: over the wire each recalculation would wait for the next round
   * of the client's.
   *
   * @param id as the add-in associates it
   */
  async call(id: string, given: readonly unknown[]): Promise<unknown> {
    const { CustomFunctions: functions } = this.frame.contentWindow as unknown as { CustomFunctions: AssociatedFunctions };
    return functions._association.mappings[id.toUpperCase()](...given);
  }

  /** Runs what the add-in has associated with a button of the ribbon. */
  run(command: string): void {
    this.peer.push({ messageCategory: 2, messageType: 1000, targetId: "", message: JSON.stringify([command, null]) });
  }

  close(): void {
    window.removeEventListener("message", this.hear);
    this.frame.remove();
  }

  private readonly hear = ({ source, origin, data }: MessageEvent<unknown>): void => {
    if (source === this.frame.contentWindow && origin === location.origin && typeof data === "string" && data.startsWith("{")) this.peer.receive(data);
  };
}

/** Excel hears F6 wherever it is pressed; Ctrl+F6 the client tells of itself. */
function passOn(event: KeyboardEvent): void {
  if (event.key !== "F6" || event.ctrlKey) return;
  event.preventDefault();
  document.activeElement!.dispatchEvent(new KeyboardEvent("keydown", { key: "F6", shiftKey: event.shiftKey, bubbles: true }));
}
