import type { HostEvent } from "./wire";

/**
 * The wire where the client runs beside Excel instead of in a frame: two functions and JSON. The
 * client looks for it under the name `_richApiNativeBridge`.
 */
export interface NativeBridge {
  sendMessageToHost: (json: string) => void;
  /** Set by the client. */
  onMessageFromHost?: (json: string) => void;
}

interface BridgeMessage {
  readonly id: number;
  readonly type: number;
  readonly flags?: number;
  readonly message: { readonly body: unknown };
}

const MessageType = { request: 1, response: 2, event: 3 } as const;

/**
 * A bridge over which batches are answered.
 *
 * @example window._richApiNativeBridge = nativeBridge((body, flags) => line.send(body, flags)).bridge
 */
export function nativeBridge(send: (body: string, flags: number) => Promise<string>): { bridge: NativeBridge; push: (event: HostEvent) => void } {
  const bridge: NativeBridge = {
    sendMessageToHost(json) {
      const { id, type, flags = 0, message } = JSON.parse(json) as BridgeMessage;
      if (type !== MessageType.request) return;
      const body = typeof message.body === "string" ? message.body : JSON.stringify(message.body);
      void send(body, flags).then((answer) => post({ id, type: MessageType.response, message: { statusCode: 200, headers: {}, body: answer } }));
    },
  };
  const post = (message: object): void => bridge.onMessageFromHost?.(JSON.stringify(message));
  return { bridge, push: (event) => post({ type: MessageType.event, message: { entries: [event] } }) };
}
