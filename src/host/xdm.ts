import type { HostEvent } from "./wire";

/**
 * The frame around the wire in a browser: what Excel on the web and the client library say to each
 * other by postMessage.
 */
export interface Frame {
  /** The address of the page that plays Excel, as in "https://localhost:3000". */
  readonly origin: string;
  /** Puts a message before the client. */
  readonly post: (json: string) => void;
  /** Answers a batch. */
  readonly send: (body: string, flags: number) => Promise<string>;
  readonly documentUrl?: string;
  readonly locale?: string;
  /** Told when the keyboard leaves the client's page, which takes Tab for itself. */
  readonly onLeave?: (way: Way) => void;
}

/** Where the keyboard leads from a page: past its end, or before its beginning. */
export type Way = "onward" | "back";

/** What the client may ask for. It has no more than ExcelApi 1.15 itself; its own part of custom functions, which add-ins never ask for, is that of a current Excel. */
export const REQUIREMENTS = { ExcelApi: "1.14", CustomFunctionsRuntime: "1.3", CustomFunctions: "1.9", SharedRuntime: "1.1", RichApiRuntime: "1.2", RichApiRuntimeFlag: "1.2", Settings: "1.1", DelayForCellEdit: "1.1" };

interface Message {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: { readonly ArrayData: readonly unknown[]; readonly DdaMethod: { readonly DispatchId: number } };
}

const MessageType = { request: 0, response: 1 } as const;
const Subscription = { subscribe: 1, unsubscribe: 2 } as const;
const RICH_API = "richApiMessage";
/** What the client tells of its page, by its numbers: Ctrl+F6 and Tab, each with Shift as well. */
const LEAVING: Readonly<Record<number, Way>> = { 5: "onward", 6: "back", 13: "onward", 14: "back" };
/** The call that carries a batch. */
const EXECUTE_BATCH = 93;

/** Excel's end of the conversation. */
export class XdmPeer {
  /** In which the client listens to events; null while it does not. */
  private conversation: string | null = null;

  constructor(private readonly frame: Frame) {}

  /** Takes a message of the client's. */
  receive(json: string): void {
    const message = JSON.parse(json) as Message;
    if (message._messageType !== MessageType.request) return;
    if (message._actionType === Subscription.subscribe || message._actionType === Subscription.unsubscribe) this.subscribe(message);
    else if (message._actionName === "ContextActivationManager_getAppContextAsync") this.reply(message, this.appContext());
    else if (message._actionName === "executeMethod") void this.execute(message);
    else if (message._actionName === "ContextActivationManager_notifyHost") this.heed(message);
    else this.reply(message, { Error: 0 });
  }

  /** Tells the client of an event, if it listens. */
  push({ messageCategory, messageType, targetId, message }: HostEvent): void {
    if (this.conversation === null) return;
    this.post({ _actionName: RICH_API, _conversationId: this.conversation, _correlationId: -1 }, { ArrayData: [[messageCategory, messageType, targetId, message, 0, false]] }, 1);
  }

  private subscribe(message: Message): void {
    if (message._actionName === RICH_API) this.conversation = message._actionType === Subscription.subscribe ? message._conversationId : null;
    this.reply(message, { Error: 0 });
  }

  /** The keyboard has left the page. */
  private heed(message: Message): void {
    const [, what] = message._data as unknown as readonly [id: unknown, what: number];
    const way = LEAVING[what];
    if (way !== undefined) this.frame.onLeave?.(way);
    this.reply(message, { Error: 0 });
  }

  private async execute(message: Message): Promise<void> {
    const { ArrayData, DdaMethod } = message._data;
    if (DdaMethod.DispatchId !== EXECUTE_BATCH) return this.reply(message, { Error: 0, Version: 1, Properties: {} });
    const answer = await this.frame.send(String(ArrayData[4]), Number(ArrayData[6]));
    this.reply(message, { Error: 0, Version: 1, Data: [200, [], answer] });
  }

  private appContext(): object {
    const { documentUrl = "", locale = "zh-CN" } = this.frame;
    return {
      _id: "jinpai",
      _appInstanceId: "jinpai",
      _appName: 16,
      _appVersion: "16.0",
      _appMinorVersion: 0,
      _appUILocale: locale,
      _dataLocale: locale,
      _docUrl: documentUrl,
      _clientMode: 1,
      _settings: [],
      _reason: 1,
      _osfControlType: 1,
      _hostFullVersion: "16.0.1.0",
      _appDomains: [],
      _requirementMatrix: JSON.stringify(REQUIREMENTS),
    };
  }

  private reply(message: Message, data: object): void {
    this.post(message, data, 0);
  }

  private post({ _actionName, _conversationId, _correlationId }: Pick<Message, "_actionName" | "_conversationId" | "_correlationId">, data: object, responseType: number): void {
    this.frame.post(
      JSON.stringify({ _messageType: MessageType.response, _actionName, _conversationId, _correlationId, _origin: this.frame.origin, _data: data, _errorCode: 0, _responseType: responseType, _serializerVersion: 1 }),
    );
  }
}
