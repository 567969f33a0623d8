import type { HostEvent } from "../host/wire";
import { XdmPeer, type Way } from "../host/xdm";
import type { Locale } from "../appraisal/rubric/types";

/** Excel on the web, an add-in with a shared runtime that has functions: flags of the client's. */
const SHARED_RUNTIME_WITH_FUNCTIONS = 3;
/** Of what Excel switches on in the client: Tab leads from the page itself to the first thing in it. */
const TAB_LEADS_IN = 22;

export interface AddInOptions {
  /** Address of the add-in's page. */
  readonly page: string;
  readonly title: string;
  readonly locale: Locale;
  /** The keyboard has come to the end of the add-in, or to its beginning. */
  readonly onLeave: (way: Way) => void;
}

/** The workbook that it works in. */
export interface OpenDocument {
  readonly url: string;
  /** Answers a batch. */
  readonly send: (body: string, flags: number) => Promise<string>;
}

/** An add-in in a frame, as Excel on the web opens one. */
export class AddIn {
  private readonly frame = document.createElement("iframe");
  /** Whom it talks with: no page that the frame may lead to elsewhere. */
  private readonly origin: string;
  private peer: XdmPeer | undefined;
  /** What it has said before there was a workbook. */
  private readonly unheard: string[] = [];

  /**
   * Loads the add-in. It talks as soon as its page does, and is answered once it is connected.
   *
   * @param place where its frame goes
   * @example new AddIn(document.querySelector("aside")!, { page: "https://localhost:3001/taskpane.html", title: "金牌考核", locale: "zh-CN", onLeave }).connect({ url: "https://localhost:3000/五月.xlsx", send })
   */
  constructor(
    place: HTMLElement,
    private readonly options: AddInOptions,
  ) {
    const { page, title, locale } = options;
    this.origin = new URL(page).origin;
    window.addEventListener("message", this.hear);
    // What the client must know of Excel comes in the frame's name, so that the page's address stays as it is.
    this.frame.name = JSON.stringify({ baseFrameName: "pane", hostInfo: `Excel$Web$16.00$${locale}$jinpai$$$${SHARED_RUNTIME_WITH_FUNCTIONS}`, xdmInfo: `conversation|jinpai|${location.origin}`, serializerVersion: 1, flights: JSON.stringify([TAB_LEADS_IN]) });
    this.frame.title = title;
    this.frame.src = page;
    place.append(this.frame);
  }

  /** Lets it work in a workbook: the one that it keeps to. */
  connect({ url, send }: OpenDocument): void {
    const { locale, onLeave } = this.options;
    this.peer = new XdmPeer({ origin: location.origin, post: (json) => this.frame.contentWindow?.postMessage(json, this.origin), send, documentUrl: url, locale, onLeave });
    for (const said of this.unheard.splice(0)) this.peer.receive(said);
  }

  /** Tells the add-in of an event. */
  push(event: HostEvent): void {
    this.peer?.push(event);
  }

  /** Runs what the add-in has associated with a button of the ribbon. */
  run(command: string): void {
    this.push({ messageCategory: 2, messageType: 1000, targetId: "", message: JSON.stringify([command, null]) });
  }

  close(): void {
    window.removeEventListener("message", this.hear);
    this.frame.remove();
  }

  private readonly hear = ({ source, origin, data }: MessageEvent<unknown>): void => {
    if (source !== this.frame.contentWindow || origin !== this.origin || typeof data !== "string" || !data.startsWith("{")) return;
    if (this.peer === undefined) this.unheard.push(data);
    else this.peer.receive(data);
  };
}
